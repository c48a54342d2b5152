package it.pdo.planning;

import java.math.BigDecimal;

/**
 * A planned value of a cronoprogram row.
 *
 * @param month 1–12, or 0 where the kind has no month
 * @param day day of the month, where each row has its own days; 0 for the end of the month
 * @param planned percent as printed on the sheet; not limited here, because the check of the plan reports wrong sums
 */
public record CellDraft(CellKind kind, int year, int month, int day, BigDecimal planned) {

    /** A value at the end of its month, or of its year. */
    public CellDraft(CellKind kind, int year, int month, BigDecimal planned) {
        this(kind, year, month, 0, planned);
    }

    public CellDraft {
        boolean monthly =
                switch (kind) {
                    case MONTH, PROPOSED_MONTH, CHECKPOINT -> true;
                    case PREVIOUS, YEAR -> false;
                };
        if (monthly ? month < 1 || month > 12 : month != 0) {
            throw new IllegalArgumentException(kind + " does not take month " + month);
        }
        if (day < 0 || day > 31 || (day > 0 && kind != CellKind.MONTH)) {
            throw new IllegalArgumentException(kind + " does not take day " + day);
        }
        if (planned.signum() < 0
                || planned.compareTo(new BigDecimal("9999.99")) > 0
                || planned.stripTrailingZeros().scale() > 4) {
            throw new IllegalArgumentException("not a planned percent: " + planned);
        }
    }
}
