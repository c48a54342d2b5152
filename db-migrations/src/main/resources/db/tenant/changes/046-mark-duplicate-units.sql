--liquibase formatted sql

--changeset pdo:046-mark-duplicate-units
-- A unit that ended because it had only been recorded twice counts as its successor in every tree that reaches past its last day.
ALTER TABLE unit_succession ADD COLUMN duplicate BOOLEAN NOT NULL DEFAULT FALSE;
