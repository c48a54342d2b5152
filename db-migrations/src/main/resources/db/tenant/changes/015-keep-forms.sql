--liquibase formatted sql

--changeset pdo:015-keep-forms
-- What somebody typed into a form of the plan and has not saved. It is theirs alone, and goes when they save or discard it.
CREATE TABLE kept_form (
    account_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    subject VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    base MEDIUMTEXT NOT NULL,
    typed MEDIUMTEXT NOT NULL,
    PRIMARY KEY (account_id, plan_id, subject),
    CONSTRAINT fk_kept_form_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
