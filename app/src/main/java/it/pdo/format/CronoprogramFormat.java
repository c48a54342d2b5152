package it.pdo.format;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the progress of an item is planned over time.
 *
 * @param step the columns of a year
 * @param entry whether a column holds the progress of its step alone or the cumulative progress
 * @param previousYears whether the row starts with the percentage reached before the first year
 * @param laterYears columns of whole years after the first, 0 to 9
 * @param cancelledMark the text in a cancelled row; null when rows cannot be cancelled
 * @param dates with {@link Step#DATES}: the days of the year for all rows, at most one a month and in order; empty when
 *     each row has its own days
 * @param total the sum of previous years, the year and later years, in percent
 */
public record CronoprogramFormat(
        Step step,
        Entry entry,
        boolean previousYears,
        int laterYears,
        @Nullable String cancelledMark,
        List<MonthDay> dates,
        BigDecimal total) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** A column of the year. */
    public enum Step {
        MONTHS,
        QUARTERS,
        DATES
    }

    /** The meaning of a column's value. */
    public enum Entry {
        INCREMENTAL,
        CUMULATIVE
    }

    public CronoprogramFormat {
        if (laterYears < 0 || laterYears > 9 || total.signum() <= 0) {
            throw new IllegalArgumentException("no cronoprogram: " + laterYears + " later years, total " + total);
        }
        dates = step == Step.DATES ? List.copyOf(dates) : List.of();
        total = Decimals.plain(total);
    }

    /** A cronoprogram of months with the simplest options: incremental, this year only, summing to 100. */
    public static CronoprogramFormat ofMonths() {
        return new CronoprogramFormat(
                Step.MONTHS, Entry.INCREMENTAL, false, 0, null, List.of(), BigDecimal.valueOf(100));
    }

    /** A copy with changed values. */
    public CronoprogramFormat with(UnaryOperator<CronoprogramBuilder> change) {
        return change.apply(new CronoprogramBuilder(this)).build();
    }

    /** Whether each row has its own days instead of the format's. */
    public boolean freeDates() {
        return step == Step.DATES && dates.isEmpty();
    }

    /** Whether a value is the cumulative progress up to its step. */
    public boolean cumulative() {
        return entry == Entry.CUMULATIVE;
    }

    /** The months (1 to 12) that have a value: the last of each step, or all when each row has its own days. */
    public List<Integer> months() {
        return switch (step) {
            case MONTHS -> every(1);
            case QUARTERS -> every(MONTHS_OF_A_QUARTER);
            case DATES ->
                dates.isEmpty()
                        ? every(1)
                        : dates.stream().map(MonthDay::getMonthValue).toList();
        };
    }

    private static List<Integer> every(int months) {
        return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR / months)
                .mapToObj(step -> step * months)
                .toList();
    }
}
