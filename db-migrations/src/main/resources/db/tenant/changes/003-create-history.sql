--liquibase formatted sql

--changeset pdo:003-create-history
-- Append-only. No foreign keys: an entry outlives what it speaks of.
CREATE TABLE history_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    changed_at DATETIME(6) NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    entity VARCHAR(40) NOT NULL,
    entity_id BIGINT NOT NULL,
    field VARCHAR(120) NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    INDEX ix_history_entity (entity_id, changed_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
