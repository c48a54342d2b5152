--liquibase formatted sql

--changeset pdo:012-adopt-policies
-- Who published a version and why. A published version never changes; the plan years that follow it are in plan_policy.
ALTER TABLE scoring_policy ADD COLUMN published_by VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE scoring_policy ADD COLUMN reason VARCHAR(1000) NOT NULL DEFAULT '';
CREATE TABLE plan_policy (
    plan_id BIGINT NOT NULL,
    year INT NOT NULL,
    policy_code VARCHAR(60) NOT NULL,
    policy_version INT NOT NULL,
    adopted_by VARCHAR(200) NOT NULL,
    adopted_at DATETIME(6) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (plan_id, year),
    CONSTRAINT fk_plan_policy_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

--changeset pdo:012-approve-readings
-- A reading that waits says so; what was written before anybody asked for approval is approved.
ALTER TABLE reading ADD COLUMN approval VARCHAR(20) NOT NULL DEFAULT 'APPROVED';
ALTER TABLE reading ADD COLUMN approval_note VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN approved_by VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN approved_at DATETIME(6) NULL;
