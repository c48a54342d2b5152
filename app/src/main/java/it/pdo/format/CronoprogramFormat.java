package it.pdo.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the progress of an item is planned over time.
 *
 * @param step the columns of a year
 * @param entry whether a column says the progress of that step alone or up to it
 * @param previousYears whether the row opens with what was reached before the first year
 * @param laterYears columns of whole years after the first, 0 to 9
 * @param cancelledMark what is written in a row that was cancelled, or none when rows cannot be
 * @param total what previous years, the year and later years add up to, in percent
 */
public record CronoprogramFormat(
        Step step,
        Entry entry,
        boolean previousYears,
        int laterYears,
        @Nullable String cancelledMark,
        BigDecimal total) {

    /** A column of the year. */
    public enum Step {
        MONTHS,
        QUARTERS,
        DATES
    }

    /** What a column says. */
    public enum Entry {
        INCREMENTAL,
        CUMULATIVE
    }

    public CronoprogramFormat {
        if (laterYears < 0 || laterYears > 9 || total.signum() <= 0) {
            throw new IllegalArgumentException("no cronoprogram: " + laterYears + " later years, total " + total);
        }
    }
}
