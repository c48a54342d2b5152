--liquibase formatted sql

--changeset pdo:006-create-progress
-- A value taken back keeps its row, so that versions never start again.
CREATE TABLE month_progress (
    item_id BIGINT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    reached DECIMAL(7,4) NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (item_id, year, month),
    CONSTRAINT fk_month_progress_item FOREIGN KEY (item_id) REFERENCES item (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE reading (
    indicator_id BIGINT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    text VARCHAR(200) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (indicator_id, year, month),
    CONSTRAINT fk_reading_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE reporting_period (
    plan_id BIGINT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (plan_id, year, month),
    CONSTRAINT fk_reporting_period_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
