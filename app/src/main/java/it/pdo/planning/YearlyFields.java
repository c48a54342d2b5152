package it.pdo.planning;

import it.pdo.format.Field;
import it.pdo.format.Level;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields with one value for each plan year, such as the text of an objective. Pure. */
public final class YearlyFields {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private YearlyFields() {}

    /** The values by year in ascending order, without blank ones; empty for a value that is not kept by year. */
    public static SortedMap<Integer, Object> of(@Nullable Object value) {
        var years = new TreeMap<Integer, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((year, each) -> {
                if (YEAR.matcher(String.valueOf(year)).matches()
                        && each != null
                        && !String.valueOf(each).isBlank()) {
                    years.put(Integer.valueOf(String.valueOf(year)), each);
                }
            });
        }
        return Collections.unmodifiableSortedMap(years);
    }

    /**
     * Whether the plan includes an item in a year. It does not when a required yearly field has a value for other years
     * but not for that one: the objective has ended or has not begun.
     */
    public static boolean foreseen(Item item, Level level, int year) {
        return foreseen(item.fields(), level, year);
    }

    /** {@link #foreseen(Item, Level, int)}, from the values of the item's fields. */
    public static boolean foreseen(Map<String, Object> fields, Level level, int year) {
        return level.fields().stream()
                .filter(YearlyFields::decides)
                .map(Field::code)
                .map(code -> of(fields.get(code)))
                .allMatch(years -> years.isEmpty() || years.containsKey(year));
    }

    /** Whether items of the level can be left out of a year. */
    public static boolean decide(Level level) {
        return level.fields().stream().anyMatch(YearlyFields::decides);
    }

    private static boolean decides(Field field) {
        return field.perYear() && field.required();
    }
}
