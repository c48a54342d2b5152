--liquibase formatted sql

--changeset pdo:001-create-organisation
-- Units and people are dated: a row is ended, never overwritten, when the body changes shape.
CREATE TABLE unit (
    id BIGINT NOT NULL PRIMARY KEY,
    parent_id BIGINT NULL,
    kind VARCHAR(60) NOT NULL,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(300) NOT NULL,
    position INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    version BIGINT NOT NULL,
    CONSTRAINT uq_unit_code UNIQUE (code, valid_from),
    CONSTRAINT fk_unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL,
    name VARCHAR(200) NOT NULL,
    category VARCHAR(60) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT uq_person_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Who works where, and since when; a head is a member with another kind of post.
CREATE TABLE unit_post (
    id BIGINT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    CONSTRAINT uq_unit_post UNIQUE (person_id, unit_id, kind, valid_from),
    CONSTRAINT fk_unit_post_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_unit_post_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
