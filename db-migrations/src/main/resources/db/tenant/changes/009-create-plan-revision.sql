--liquibase formatted sql

--changeset pdo:009-create-plan-revision
-- Each step in the life of a plan's content, with what it changed: content before and after of every item it touched.
CREATE TABLE plan_revision (
    plan_id BIGINT NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    act_kind VARCHAR(120) NULL,
    act_number VARCHAR(60) NULL,
    act_date DATE NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    removed INT NOT NULL,
    undoes INT NULL,
    undone_by INT NULL,
    format_before VARCHAR(80) NULL,
    format_after VARCHAR(80) NULL,
    changes LONGTEXT NOT NULL,
    PRIMARY KEY (plan_id, number),
    CONSTRAINT fk_plan_revision_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
