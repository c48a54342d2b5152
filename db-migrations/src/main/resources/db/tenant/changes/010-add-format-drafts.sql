--liquibase formatted sql

--changeset pdo:010-add-day-of-cell
-- Where each row of a cronoprogram has days of its own; 0 is the end of the month.
ALTER TABLE cronoprogram_cell ADD COLUMN day INT NOT NULL DEFAULT 0;
