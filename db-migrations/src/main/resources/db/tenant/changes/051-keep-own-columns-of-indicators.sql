--liquibase formatted sql

--changeset pdo:051-keep-own-columns-of-indicators
-- The values of the columns that a format defines in its indicator card, as JSON by code; NULL where there are none.
ALTER TABLE indicator ADD COLUMN fields_json MEDIUMTEXT NULL;
