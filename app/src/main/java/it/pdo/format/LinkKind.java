package it.pdo.format;

import org.jspecify.annotations.Nullable;

/**
 * A further parent an item of a level may have: the units that share an objective, the transversal objective it serves,
 * the row of a matrix it stands in. An item linked to several parents is counted once at the body.
 *
 * @param name as people read it before the linked unit or item, such as {@code Condiviso con}
 * @param to {@link #UNIT}, or the code of a level
 * @param many whether an item may have more than one link of this kind
 * @param was code of this kind of link in the version before, or none when it kept its code or is new
 */
public record LinkKind(
        String code,
        String name,
        String to,
        boolean many,
        @Nullable String was) {

    /** What {@link #to} says when the link leads to a unit; no level may have it as its code. */
    public static final String UNIT = "unit";

    /** Whether the link leads to a unit rather than to an item. */
    public boolean toUnit() {
        return to.equals(UNIT);
    }
}
