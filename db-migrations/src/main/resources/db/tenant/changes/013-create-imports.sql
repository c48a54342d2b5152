--liquibase formatted sql

--changeset pdo:013-create-imports
-- Mappings a municipality keeps for its own files; headers are the names of the columns they were made for, one a line.
CREATE TABLE import_mapping (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL,
    format_code VARCHAR(60) NOT NULL,
    yaml MEDIUMTEXT NOT NULL,
    headers MEDIUMTEXT NOT NULL,
    saved_by VARCHAR(200) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_import_mapping_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was imported, when and by whom. No foreign key: a run outlives the plan it made.
CREATE TABLE import_run (
    id BIGINT NOT NULL PRIMARY KEY,
    file_name VARCHAR(300) NOT NULL,
    mapping_code VARCHAR(60) NOT NULL,
    mapping_yaml MEDIUMTEXT NOT NULL,
    plan_id BIGINT NOT NULL,
    plan_code VARCHAR(120) NOT NULL,
    revision INT NOT NULL,
    created BOOLEAN NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    removed INT NOT NULL,
    unchanged INT NOT NULL,
    run_by VARCHAR(200) NOT NULL,
    run_at DATETIME(6) NOT NULL,
    undone_by VARCHAR(200) NULL,
    undone_at DATETIME(6) NULL,
    INDEX ix_import_run_at (run_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
