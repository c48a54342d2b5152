package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.CellAddress;
import java.util.Map;
import java.util.Set;

/**
 * What somebody corrected in a table before importing it; the file itself is not touched.
 *
 * @param corrections texts in the place of those of the cells; an empty text empties the cell
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
