--liquibase formatted sql

--changeset pdo:050-keep-shipped-policies-of-plans
-- Which versions of the shipped scoring policies were the latest when a plan was created: plans that are there keep theirs.
ALTER TABLE plan ADD COLUMN shipped_policies INT NOT NULL DEFAULT 1;

--changeset pdo:050-begin-plans-with-the-second
ALTER TABLE plan ALTER COLUMN shipped_policies SET DEFAULT 2;
