--liquibase formatted sql

--changeset pdo:011-create-plan-check
-- What an import saw beside the items: rows of a cronoprogram without a phase, phases whose months are not certain.
CREATE TABLE plan_note (
    plan_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    item_id BIGINT NULL,
    name VARCHAR(300) NOT NULL,
    cells TEXT NOT NULL,
    source VARCHAR(300) NOT NULL,
    PRIMARY KEY (plan_id, position),
    CONSTRAINT fk_plan_note_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_plan_note_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- A finding somebody decided to leave as it is. The fingerprint holds rule, thing and figures: a changed figure is
-- another finding.
CREATE TABLE lint_waiver (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    rule VARCHAR(60) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    waived_by VARCHAR(200) NOT NULL,
    waived_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_lint_waiver UNIQUE (plan_id, fingerprint),
    CONSTRAINT fk_lint_waiver_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
