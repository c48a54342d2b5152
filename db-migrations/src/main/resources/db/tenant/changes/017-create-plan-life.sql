--liquibase formatted sql

--changeset pdo:017-create-plan-life
-- Acts as they were signed; nobody changes one.
CREATE TABLE act_document (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    content_type VARCHAR(120) NOT NULL,
    size BIGINT NOT NULL,
    added_by VARCHAR(200) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_act_document_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- In parts, because what a statement may carry is limited on the server.
CREATE TABLE act_document_part (
    document_id BIGINT NOT NULL,
    number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (document_id, number),
    CONSTRAINT fk_act_document_part FOREIGN KEY (document_id) REFERENCES act_document (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- From one state of a plan to another; revision is the last one at that moment.
CREATE TABLE plan_passage (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    from_state VARCHAR(20) NOT NULL,
    to_state VARCHAR(20) NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    act_kind VARCHAR(120) NULL,
    act_number VARCHAR(60) NULL,
    act_date DATE NULL,
    document_id BIGINT NULL,
    revision INT NOT NULL,
    CONSTRAINT fk_plan_passage_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    INDEX ix_plan_passage_plan (plan_id, made_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- A variation from its first stroke to its act; the plan itself changes only when it is adopted.
CREATE TABLE plan_variation (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    opened_by VARCHAR(200) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    ended_by VARCHAR(200) NULL,
    ended_at DATETIME(6) NULL,
    revision INT NULL,
    document_id BIGINT NULL,
    CONSTRAINT fk_plan_variation_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Each stroke, so that the last one can be taken back before the act.
CREATE TABLE plan_variation_step (
    variation_id BIGINT NOT NULL,
    number INT NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    changes LONGTEXT NOT NULL,
    PRIMARY KEY (variation_id, number),
    CONSTRAINT fk_plan_variation_step FOREIGN KEY (variation_id) REFERENCES plan_variation (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- The director's own act of adoption for the second level of a unit.
CREATE TABLE second_level_adoption (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    act_kind VARCHAR(120) NOT NULL,
    act_number VARCHAR(60) NOT NULL,
    act_date DATE NOT NULL,
    document_id BIGINT NULL,
    revision INT NOT NULL,
    CONSTRAINT fk_second_level_adoption_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_second_level_adoption_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Where an item was carried or copied from; the origin may be gone.
CREATE TABLE item_origin (
    item_id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    origin_plan_id BIGINT NOT NULL,
    origin_item_id BIGINT NOT NULL,
    CONSTRAINT fk_item_origin_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    INDEX ix_item_origin_origin (origin_item_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
