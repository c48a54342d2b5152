package it.pdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the body at a time: a direzione, a sezione, an area.
 *
 * @param parent absent for a unit directly under the body
 * @param kind the body's own word, such as {@code direzione}
 * @param code short code, unique in the body among the units valid on one day
 * @param validTo last day of life, absent while the unit exists
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String kind,
        String code,
        String name,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("unit " + code + " ends before it begins");
        }
    }
}
