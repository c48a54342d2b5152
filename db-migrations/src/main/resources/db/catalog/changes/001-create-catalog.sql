--liquibase formatted sql

--changeset pdo:001-create-setting
CREATE TABLE setting (
    name VARCHAR(60) NOT NULL,
    content VARCHAR(1000) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset pdo:001-create-database-server
CREATE TABLE database_server (
    name VARCHAR(60) NOT NULL,
    address VARCHAR(500),
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- The server the node was started on has no address here: an embedded one listens elsewhere at every start.
INSERT INTO database_server (name) VALUES ('main');

--changeset pdo:001-create-tenant
CREATE TABLE tenant (
    id BIGINT NOT NULL,
    slug VARCHAR(31) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    istat CHAR(6),
    ipa VARCHAR(20),
    population_class VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_reason VARCHAR(2000),
    contract_from DATE NOT NULL,
    contract_to DATE,
    server_name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    schema_name VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    user_name VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sealed_password VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changelog_checksum CHAR(64),
    claimed_by VARCHAR(100),
    claimed_until DATETIME(3),
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY tenant_slug (slug),
    UNIQUE KEY tenant_schema (server_name, schema_name),
    UNIQUE KEY tenant_user (server_name, user_name),
    CONSTRAINT tenant_server FOREIGN KEY (server_name) REFERENCES database_server (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:001-create-migration-outcome
CREATE TABLE migration_outcome (
    id BIGINT NOT NULL,
    tenant_id BIGINT NOT NULL,
    started_at DATETIME(3) NOT NULL,
    took_ms BIGINT NOT NULL,
    changelog_checksum CHAR(64) NOT NULL,
    changes INT NOT NULL,
    failure VARCHAR(2000),
    PRIMARY KEY (id),
    KEY migration_outcome_tenant (tenant_id, started_at),
    CONSTRAINT migration_outcome_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:001-create-operator-account
CREATE TABLE operator_account (
    id BIGINT NOT NULL,
    username VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(300) NOT NULL,
    active BOOLEAN NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY operator_account_username (username)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
