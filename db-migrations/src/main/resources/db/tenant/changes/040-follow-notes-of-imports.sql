--liquibase formatted sql

--changeset pdo:040-follow-notes-of-imports
-- A later import of the same items replaces what an earlier one saw beside them, and gives it back when it is undone:
-- a note holds from one import until another. Both are null for what the first import saw and still holds. No foreign key
-- to the item either: one that was removed comes back under its own id, and its notes with it.
ALTER TABLE plan_note DROP FOREIGN KEY fk_plan_note_item;
ALTER TABLE plan_note ADD COLUMN since_import BIGINT NULL;
ALTER TABLE plan_note ADD COLUMN until_import BIGINT NULL;
ALTER TABLE import_run ADD COLUMN notes INT NOT NULL DEFAULT 0;
