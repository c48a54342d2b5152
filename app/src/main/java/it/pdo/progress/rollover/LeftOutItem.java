package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;
import it.pdo.shared.LocalizedMessage;

/**
 * An item that is not carried over, with its descendants.
 *
 * @param why ended, cancelled, planned only for the old years, or left out by hand
 */
public record LeftOutItem(ItemId item, int depth, String level, String label, LocalizedMessage why) {}
