package it.pdo.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the body between two days: a direzione, a sezione, an area. When it is renamed or moved it keeps its id and
 * becomes another version of itself.
 *
 * @param parent absent for a unit directly under the body
 * @param kind the body's own word, such as {@code direzione}
 * @param code short code, unique in the body among the units valid on one day
 * @param validFrom first day of this version
 * @param validTo last day of this version, absent while it lasts
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        String kind,
        String code,
        String name,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("unit " + code + " ends before it begins");
        }
    }

    /** The same unit under another one; absent: directly under the body. */
    Unit under(@Nullable UnitId other) {
        return new Unit(id, other, kind, code, name, position, validFrom, validTo);
    }

    boolean existsBetween(LocalDate from, LocalDate to) {
        return !validFrom.isAfter(to) && (validTo == null || !validTo.isBefore(from));
    }

    /** What makes two names one: case, and how many spaces stand between words, do not count. */
    static String nameKey(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ITALIAN);
    }
}
