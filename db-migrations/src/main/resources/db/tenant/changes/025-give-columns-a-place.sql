--liquibase formatted sql

--changeset pdo:025-give-columns-a-place
-- How an indicator's reading is checked, where the format has that column; and the values of the columns a format has of its
-- own in the tables of people and resources, by their code as JSON text: none where nothing was written.
ALTER TABLE indicator ADD COLUMN control_method TEXT NULL;
ALTER TABLE people_share ADD COLUMN columns_json MEDIUMTEXT NULL;
ALTER TABLE resource ADD COLUMN columns_json MEDIUMTEXT NULL;
