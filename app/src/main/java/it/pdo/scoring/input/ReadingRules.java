package it.pdo.scoring.input;

import it.pdo.scoring.input.ReadingCalendar.Frequency;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of the readings of one indicator, where it differs from the calendar of the plan. It holds for
 * targets that recur through the year; what is done once is judged by its day.
 *
 * @param frequency how often a reading is asked for; null for the calendar's own
 * @param yearValue how several readings make the value of the year
 * @param expected what is expected at the end of a month, written like a target; there it replaces the target
 */
public record ReadingRules(@Nullable Frequency frequency, YearValue yearValue, SortedMap<Month, String> expected) {

    /** How several readings make the value of the year. */
    public enum YearValue {
        /** The last reading stands for the year so far. */
        LAST,
        SUM,
        MEAN,
        /** The highest, or the lowest where less is better. */
        BEST,
        /** The sum of the numerators over the sum of the denominators. */
        RATIO
    }

    /** The calendar of the plan; the last reading counts. */
    public static final ReadingRules NONE = new ReadingRules(null, YearValue.LAST, new TreeMap<>());

    public ReadingRules {
        expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    }

    /** The calendar of the indicator's readings. */
    public ReadingCalendar of(ReadingCalendar calendar) {
        return frequency == null ? calendar : calendar.with(frequency);
    }
}
