--liquibase formatted sql

--changeset pdo:045-create-unit-version
-- What a unit was called, where it stood, from when to when; the last day is null while it lasts. Never overwritten by a later change.
CREATE TABLE unit_version (
    id BIGINT NOT NULL PRIMARY KEY,
    unit_id BIGINT NOT NULL,
    parent_id BIGINT NULL,
    kind VARCHAR(60) NOT NULL,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(300) NOT NULL,
    position INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    CONSTRAINT uq_unit_version UNIQUE (unit_id, valid_from),
    CONSTRAINT uq_unit_version_code UNIQUE (code, valid_from),
    CONSTRAINT fk_unit_version_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_unit_version_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:045-copy-units
INSERT INTO unit_version (id, unit_id, parent_id, kind, code, name, position, valid_from, valid_to)
SELECT u.id, u.id, u.parent_id, u.kind, u.code, u.name, u.position, u.valid_from, u.valid_to
FROM unit u WHERE NOT EXISTS (SELECT 1 FROM unit_version v WHERE v.unit_id = u.id);

--changeset pdo:045-create-unit-succession
-- Who took over from a unit that ended: one row for each successor, in their order.
CREATE TABLE unit_succession (
    id BIGINT NOT NULL PRIMARY KEY,
    unit_id BIGINT NOT NULL,
    successor_id BIGINT NOT NULL,
    position INT NOT NULL,
    valid_from DATE NOT NULL,
    CONSTRAINT uq_unit_succession UNIQUE (unit_id, successor_id),
    CONSTRAINT fk_unit_succession_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_unit_succession_successor FOREIGN KEY (successor_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:045-drop-unit-parent-key
ALTER TABLE unit DROP FOREIGN KEY fk_unit_parent;

--changeset pdo:045-keep-only-the-identity-of-units
ALTER TABLE unit
    DROP INDEX uq_unit_code,
    DROP COLUMN parent_id,
    DROP COLUMN kind,
    DROP COLUMN code,
    DROP COLUMN name,
    DROP COLUMN position,
    DROP COLUMN valid_from,
    DROP COLUMN valid_to;
