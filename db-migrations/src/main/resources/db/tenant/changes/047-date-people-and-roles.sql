--liquibase formatted sql

--changeset pdo:047-create-person-version
-- What a person was called, from when to when; the last day is null while it lasts. Never overwritten by a later change.
CREATE TABLE person_version (
    id BIGINT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    category VARCHAR(60) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    CONSTRAINT uq_person_version UNIQUE (person_id, valid_from),
    CONSTRAINT fk_person_version_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:047-copy-people
INSERT INTO person_version (id, person_id, name, category, valid_from, valid_to)
SELECT p.id, p.id, p.name, p.category, DATE '1900-01-01', NULL
FROM person p WHERE NOT EXISTS (SELECT 1 FROM person_version v WHERE v.person_id = p.id);

--changeset pdo:047-keep-only-the-identity-of-people
ALTER TABLE person
    DROP COLUMN name,
    DROP COLUMN category;

--changeset pdo:047-date-roles
-- On which days a role counts; those that were granted before this are taken to count since before any record.
ALTER TABLE role_grant
    ADD COLUMN valid_from DATE NOT NULL DEFAULT '1900-01-01',
    ADD COLUMN valid_to DATE NULL;
