--liquibase formatted sql

--changeset pdo:004-create-formats
-- A published version never changes: plans point to the one they were written under.
CREATE TABLE plan_format (
    code VARCHAR(60) NOT NULL,
    version INT NOT NULL,
    yaml MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NULL,
    PRIMARY KEY (code, version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE scoring_policy (
    code VARCHAR(60) NOT NULL,
    version INT NOT NULL,
    yaml MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NULL,
    PRIMARY KEY (code, version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
