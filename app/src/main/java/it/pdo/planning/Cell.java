package it.pdo.planning;

import java.math.BigDecimal;

/** A planned value of a cronoprogram row; see {@link CellDraft} for the ranges. */
public record Cell(ItemId item, CellKind kind, int year, int month, int day, BigDecimal planned) {

    /** A value at the end of its month, or of its year. */
    public Cell(ItemId item, CellKind kind, int year, int month, BigDecimal planned) {
        this(item, kind, year, month, 0, planned);
    }
}
