--liquibase formatted sql

--changeset pdo:010-add-day-of-cell
-- Where each row of a cronoprogram has days of its own; 0 is the end of the month.
ALTER TABLE cronoprogram_cell ADD COLUMN day INT NOT NULL DEFAULT 0;

--changeset pdo:010-create-format-draft
-- A draft is known by its id: its code and version are what its text says and may change with it.
CREATE TABLE format_draft (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL,
    version INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    yaml MEDIUMTEXT NOT NULL,
    revision BIGINT NOT NULL,
    origin_kind VARCHAR(20) NOT NULL,
    origin_detail VARCHAR(300) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Every saved state, so that a save can be taken back on another day.
CREATE TABLE format_save (
    draft_id BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    yaml MEDIUMTEXT NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, revision),
    CONSTRAINT fk_format_save_draft FOREIGN KEY (draft_id) REFERENCES format_draft (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
ALTER TABLE plan_format ADD COLUMN published_by VARCHAR(200) NOT NULL DEFAULT '';

--changeset pdo:010-create-migration-confirmation
-- A migration to another version of a format can be taken back until somebody says that it stays.
CREATE TABLE migration_confirmation (
    plan_id BIGINT NOT NULL,
    revision INT NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (plan_id, revision),
    CONSTRAINT fk_migration_confirmation_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
