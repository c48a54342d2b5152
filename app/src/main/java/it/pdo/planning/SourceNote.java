package it.pdo.planning;

import java.util.List;

/**
 * Something an import saw that is no part of any item, kept because the check of the plan has to know it.
 *
 * @param owner source pointer of the item it belongs to, empty for the plan itself
 * @param name what the file calls it, such as the number of a row; may be empty
 * @param cells figures it carried; empty for a blank one
 * @param sourcePointer its own place in the imported file
 */
public record SourceNote(Kind kind, String owner, String name, List<CellDraft> cells, String sourcePointer) {

    /** What was seen. */
    public enum Kind {
        /** A row of the cronoprogram of an objective that is the row of none of its phases. */
        LOOSE_ROW,
        /** The row of a phase is there, but which months its figures belong to could not be told. */
        MONTHS_UNCERTAIN
    }

    public SourceNote {
        cells = List.copyOf(cells);
    }
}
