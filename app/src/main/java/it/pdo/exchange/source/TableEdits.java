package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.CellAddress;
import java.util.Map;
import java.util.Set;

/**
 * Corrections of a table before its import; the file itself is not changed.
 *
 * @param corrections texts that replace those of cells; an empty text empties the cell
 * @param skippedRows numbers of rows not to be imported
 */
public record TableEdits(Map<CellAddress, String> corrections, Set<Integer> skippedRows) {

    /** Nothing corrected, nothing skipped. */
    public static final TableEdits NONE = new TableEdits(Map.of(), Set.of());

    public TableEdits {
        corrections = Map.copyOf(corrections);
        skippedRows = Set.copyOf(skippedRows);
    }
}
