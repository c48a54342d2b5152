package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;

/**
 * An item that stays behind, with all below it.
 *
 * @param why in words: ended, cancelled, planned for the old years only, left out by hand
 */
public record LeftOutItem(ItemId item, int depth, String level, String label, String why) {}
