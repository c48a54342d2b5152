package it.pdo.format;

import org.jspecify.annotations.Nullable;

/**
 * A kind of further parent of an item: units that share an objective, a transversal objective, a row of a matrix. An
 * item with several parents is counted once for the whole municipality.
 *
 * @param name label before the linked unit or item, such as {@code Condiviso con}
 * @param to {@link #UNIT}, or the code of a level
 * @param many whether an item may have more than one link of this kind
 * @param was code of this kind of link in the previous version; null when unchanged or new
 */
public record LinkKind(
        String code,
        String name,
        String to,
        boolean many,
        @Nullable String was) {

    /** The value of {@link #to} for a link to a unit; no level may have this code. */
    public static final String UNIT = "unit";

    /** Whether the link is to a unit, not to an item. */
    public boolean toUnit() {
        return to.equals(UNIT);
    }
}
