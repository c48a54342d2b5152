--liquibase formatted sql

--changeset pdo:048-create-month-closing
-- What was known when a month was closed: one row for each closing, never changed. The document is a score sheet in the shape of
-- frozen sheets, compressed and written in base 64.
CREATE TABLE month_closing (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    closed_by VARCHAR(200) NOT NULL,
    closed_at DATETIME(6) NOT NULL,
    plan_revision INT NOT NULL,
    policy_code VARCHAR(80) NOT NULL,
    engine_version INT NOT NULL,
    document LONGTEXT NOT NULL,
    CONSTRAINT fk_month_closing_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    INDEX ix_month_closing_plan (plan_id, year, month)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
