package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;
import it.pdo.shared.LocalizedMessage;

/**
 * An item that stays behind, with all below it.
 *
 * @param why ended, cancelled, planned for the old years only, left out by hand
 */
public record LeftOutItem(ItemId item, int depth, String level, String label, LocalizedMessage why) {}
