package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;

/**
 * A finding of an import that is not part of any item, stored because the check of the plan needs it.
 *
 * @param owner source pointer of the item it belongs to, empty for the plan itself
 * @param name its name in the file, such as the number of a row; may be empty
 * @param cells its values; empty for a blank row
 * @param values all values of the row in the order of its columns, whatever column each fell in: months, then checkpoints,
 *     then later years; empty where the mapping does not name them
 * @param sourcePointer its place in the imported file
 */
public record SourceNote(
        Kind kind, String owner, String name, List<CellDraft> cells, List<BigDecimal> values, String sourcePointer) {

    /** The kind of finding. */
    public enum Kind {
        /** A cronoprogram row of an objective that belongs to none of its phases. */
        LOOSE_ROW,
        /** A row of a phase whose values could not be assigned to months. */
        MONTHS_UNCERTAIN
    }

    public SourceNote {
        cells = List.copyOf(cells);
        values = List.copyOf(values);
    }

    /** A note without values in the order of columns. */
    public SourceNote(Kind kind, String owner, String name, List<CellDraft> cells, String sourcePointer) {
        this(kind, owner, name, cells, List.of(), sourcePointer);
    }
}
