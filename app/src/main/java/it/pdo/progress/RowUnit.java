package it.pdo.progress;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The unit that answers for a row of the month.
 *
 * @param id absent where the plan names none
 * @param name as it was in the month; empty where the plan names none
 */
public record RowUnit(@Nullable UnitId id, String name) {

    /** No unit. */
    public static final RowUnit NONE = new RowUnit(null, "");

    /** This unit, or the other where this is none. */
    public RowUnit or(RowUnit other) {
        return id == null ? other : this;
    }
}
