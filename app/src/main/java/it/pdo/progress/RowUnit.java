package it.pdo.progress;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The responsible unit of a row in the month sheet.
 *
 * @param id null when there is none
 * @param name its name in that month; empty when there is none
 */
public record RowUnit(@Nullable UnitId id, String name) {

    /** No unit. */
    public static final RowUnit NONE = new RowUnit(null, "");

    /** This unit, or the other when this is {@link #NONE}. */
    public RowUnit or(RowUnit other) {
        return id == null ? other : this;
    }
}
