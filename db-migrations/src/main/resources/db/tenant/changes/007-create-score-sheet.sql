--liquibase formatted sql

--changeset pdo:007-create-score-sheet
-- A frozen score sheet with all it was computed from: it can be computed again and compared for ever.
CREATE TABLE score_sheet (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    frozen_by VARCHAR(200) NOT NULL,
    frozen_at DATETIME(6) NOT NULL,
    format_code VARCHAR(60) NOT NULL,
    format_version INT NOT NULL,
    policy_code VARCHAR(60) NOT NULL,
    engine_version VARCHAR(60) NOT NULL,
    document LONGTEXT NOT NULL,
    CONSTRAINT fk_score_sheet_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    INDEX ix_score_sheet_plan (plan_id, year, month)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
