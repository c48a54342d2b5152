package it.pdo.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("unit " + code + " ends before it begins");
        }
    }

    /** What makes two names one: case, and how many spaces stand between words, do not count. */
    static String nameKey(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ITALIAN);
    }
}
