--liquibase formatted sql

--changeset pdo:049-give-reasons-to-frozen-sheets
-- Why a sheet of a month that was not closed, or not complete, was frozen all the same; empty where no reason was needed.
ALTER TABLE score_sheet ADD COLUMN reason VARCHAR(1000) NOT NULL DEFAULT '';
