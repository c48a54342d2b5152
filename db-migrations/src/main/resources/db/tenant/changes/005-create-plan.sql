--liquibase formatted sql

--changeset pdo:005-create-plan
CREATE TABLE plan (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(60) NOT NULL,
    title VARCHAR(300) NOT NULL,
    from_year INT NOT NULL,
    to_year INT NOT NULL,
    format_code VARCHAR(60) NOT NULL,
    format_version INT NOT NULL,
    policy_code VARCHAR(60) NULL,
    state VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT uq_plan_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- One table for every level: what only the format knows is in fields_json.
CREATE TABLE item (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    parent_id BIGINT NULL,
    level VARCHAR(60) NOT NULL,
    code VARCHAR(120) NOT NULL,
    title VARCHAR(4000) NOT NULL,
    unit_id BIGINT NULL,
    weight DECIMAL(14,6) NULL,
    position INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    fields_json MEDIUMTEXT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT fk_item_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_item_parent FOREIGN KEY (parent_id) REFERENCES item (id) ON DELETE CASCADE,
    CONSTRAINT fk_item_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- Further parents of an item, an item or a unit: solidarity, transversal, shared objectives, rows of a matrix.
CREATE TABLE item_link (
    id BIGINT NOT NULL PRIMARY KEY,
    item_id BIGINT NOT NULL,
    parent_item_id BIGINT NULL,
    parent_unit_id BIGINT NULL,
    kind VARCHAR(60) NOT NULL,
    weight DECIMAL(14,6) NULL,
    CONSTRAINT fk_item_link_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE,
    CONSTRAINT fk_item_link_parent FOREIGN KEY (parent_item_id) REFERENCES item (id) ON DELETE CASCADE,
    CONSTRAINT fk_item_link_unit FOREIGN KEY (parent_unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
-- What was planned, and only that: reached values live in month_progress.
CREATE TABLE cronoprogram_cell (
    item_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    year INT NOT NULL,
    month INT NOT NULL,
    planned DECIMAL(9,4) NOT NULL,
    PRIMARY KEY (item_id, kind, year, month),
    CONSTRAINT fk_cronoprogram_cell_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE indicator (
    id BIGINT NOT NULL PRIMARY KEY,
    item_id BIGINT NOT NULL,
    name VARCHAR(2000) NOT NULL,
    dimension VARCHAR(60) NULL,
    unit_of_measure VARCHAR(120) NULL,
    target_text VARCHAR(1000) NULL,
    confirmed_target VARCHAR(300) NULL,
    source TEXT NULL,
    description TEXT NULL,
    derivation VARCHAR(20) NOT NULL,
    derivation_detail TEXT NULL,
    state VARCHAR(20) NOT NULL,
    weight DECIMAL(14,6) NULL,
    position INT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT fk_indicator_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE indicator_action (
    indicator_id BIGINT NOT NULL,
    position INT NOT NULL,
    text TEXT NOT NULL,
    weight DECIMAL(14,6) NULL,
    PRIMARY KEY (indicator_id, position),
    CONSTRAINT fk_indicator_action_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE people_share (
    item_id BIGINT NOT NULL,
    position INT NOT NULL,
    category VARCHAR(60) NOT NULL,
    person_id BIGINT NULL,
    percent DECIMAL(9,4) NULL,
    note VARCHAR(1000) NULL,
    collective VARCHAR(300) NULL,
    PRIMARY KEY (item_id, position),
    CONSTRAINT fk_people_share_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE,
    CONSTRAINT fk_people_share_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE TABLE resource (
    item_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(120) NOT NULL,
    description VARCHAR(2000) NOT NULL,
    cost DECIMAL(18,2) NULL,
    cost_text VARCHAR(300) NULL,
    PRIMARY KEY (item_id, position),
    CONSTRAINT fk_resource_item FOREIGN KEY (item_id) REFERENCES item (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
