--liquibase formatted sql

--changeset test:add-first-table
CREATE TABLE first_addition (id BIGINT PRIMARY KEY) ENGINE = InnoDB;

--changeset test:add-second-table
CREATE TABLE second_addition (id BIGINT PRIMARY KEY) ENGINE = InnoDB;
INSERT INTO second_addition VALUES (1);
