package it.pdo.formatversion.migration;

import it.pdo.planning.ItemId;

/**
 * What an item lacks under the new version.
 *
 * @param name code and title of the item, for people to read
 */
public record MissingValue(ItemId item, String name, RequiredValue wanted) {}
