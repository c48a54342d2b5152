--liquibase formatted sql

--changeset pdo:008-create-action-progress
-- What a month changed of an action: done, or no longer. A month without a row leaves it as it was.
CREATE TABLE action_progress (
    indicator_id BIGINT NOT NULL,
    position INT NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    done BOOLEAN NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (indicator_id, position, year, month),
    CONSTRAINT fk_action_progress_action FOREIGN KEY (indicator_id, position)
        REFERENCES indicator_action (indicator_id, position)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
