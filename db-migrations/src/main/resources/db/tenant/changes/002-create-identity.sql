--liquibase formatted sql

--changeset pdo:002-create-identity
CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    username VARCHAR(80) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    person_id BIGINT NULL,
    password_hash VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT uq_account_username UNIQUE (username),
    CONSTRAINT fk_account_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Without a unit the role counts for the whole body.
CREATE TABLE role_grant (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    unit_id BIGINT NULL,
    CONSTRAINT fk_role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_role_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Of a token only the SHA-256 of its secret is kept.
CREATE TABLE api_token (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    secret_hash CHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Attempts since the last success, for known and unknown names alike. The name is kept as a hash: people type passwords there.
CREATE TABLE sign_in_failure (
    name_hash CHAR(64) NOT NULL,
    address VARCHAR(64) NOT NULL,
    failures INT NOT NULL,
    last_failure_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name_hash, address),
    INDEX ix_sign_in_failure_last (last_failure_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
