package it.pdo.organisation;

import it.pdo.shared.TidyText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a unit between two days: a direzione, a sezione, an area. A unit that is renamed or moved keeps its id
 * and gets a new version.
 *
 * @param parent null for a top unit
 * @param kind the municipality's name for the kind, such as {@code direzione}
 * @param code short code, unique among the units of one day
 * @param validFrom first day of this version
 * @param validTo last day of this version, null for the current version
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

    /** A copy under another unit; null for a top unit. */
    Unit under(@Nullable UnitId other) {
        return new Unit(id, other, kind, code, name, position, validFrom, validTo);
    }

    boolean existsBetween(LocalDate from, LocalDate to) {
        return !validFrom.isAfter(to) && (validTo == null || !validTo.isBefore(from));
    }

    /** What makes two names one: case, and how many spaces stand between words, do not count. */
    static String nameKey(String name) {
        return SPACES.matcher(TidyText.of(name)).replaceAll(" ").toLowerCase(Locale.ITALIAN);
    }
}
