package it.pdo.scoring.input;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one calendar of readings of a plan in a year: in which months a reading is asked for, and at which it is judged.
 * Results, the month, home and the counts all use it.
 *
 * @param year the plan year
 * @param frequency how often a reading is asked for
 * @param checkpoints the months at whose end results are judged; December where empty
 */
public record ReadingCalendar(int year, Frequency frequency, SortedSet<Month> checkpoints) {

    /** How often the plan format asks for readings. */
    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        AT_CHECKPOINTS,
        /** Asked for and judged in December alone. */
        AT_YEAR_END
    }

    private static final Set<Month> QUARTER_ENDS = EnumSet.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);

    public ReadingCalendar {
        checkpoints = Collections.unmodifiableSortedSet(
                frequency == Frequency.AT_YEAR_END || checkpoints.isEmpty()
                        ? new TreeSet<>(Set.of(Month.DECEMBER))
                        : new TreeSet<>(checkpoints));
    }

    /** Readings every month, judged in December: a plan without a format. */
    public static ReadingCalendar monthly(int year) {
        return new ReadingCalendar(year, Frequency.MONTHLY, new TreeSet<>());
    }

    /** A copy with another frequency. */
    public ReadingCalendar with(Frequency other) {
        return new ReadingCalendar(year, other, checkpoints);
    }

    /** A copy with other checkpoints. */
    public ReadingCalendar with(Set<Month> others) {
        return new ReadingCalendar(year, frequency, new TreeSet<>(others));
    }

    /** Whether results are judged at the end of the month. */
    public boolean isCheckpoint(YearMonth month) {
        return month.getYear() == year && checkpoints.contains(month.getMonth());
    }

    /**
     * The months of the year in which a reading is due. What is done once is due in the month of its day, and then
     * whenever readings are due, until it is done; nothing is due before its day, or for a day after the year.
     */
    public SortedSet<YearMonth> due(TargetTiming timing) {
        SortedSet<YearMonth> regular =
                switch (frequency) {
                    case MONTHLY -> months(EnumSet.allOf(Month.class));
                    case QUARTERLY -> months(QUARTER_ENDS);
                    case AT_CHECKPOINTS, AT_YEAR_END -> months(checkpoints);
                };
        return switch (timing) {
            case TargetTiming.Recurring _ -> Collections.unmodifiableSortedSet(regular);
            case TargetTiming.Once(YearMonth by) -> {
                SortedSet<YearMonth> until = new TreeSet<>();
                firstOnce(by).ifPresent(first -> {
                    until.add(first);
                    until.addAll(regular.tailSet(first));
                });
                yield Collections.unmodifiableSortedSet(until);
            }
        };
    }

    /**
     * Whether a reading is asked for in a month: it is due then, and nothing written answers. A reading answers the due
     * month that follows it; what is done once is not asked for again when it is done.
     *
     * @param written the months in which a reading that counts was written
     * @param done whether one of them, up to the month, says that it is done; only matters for what is done once
     */
    public boolean asks(TargetTiming timing, YearMonth month, SortedSet<YearMonth> written, boolean done) {
        SortedSet<YearMonth> due = due(timing);
        if (!due.contains(month) || (done && timing instanceof TargetTiming.Once)) {
            return false;
        }
        SortedSet<YearMonth> before = due.headSet(month);
        YearMonth after = before.isEmpty() ? lastYear() : before.last();
        return !anyIn(written, after, month);
    }

    /**
     * The month in which the target was last judged up to a month: the last checkpoint, for what is done once every
     * month from that of its day on. Empty when nothing is due yet.
     */
    public Optional<YearMonth> judged(TargetTiming timing, YearMonth at) {
        return switch (timing) {
            case TargetTiming.Recurring _ -> last(months(checkpoints).headSet(at.plusMonths(1)));
            case TargetTiming.Once(YearMonth by) ->
                firstOnce(by).filter(first -> !first.isAfter(at)).map(_ -> at);
        };
    }

    /** The first month after another at which the target is judged; empty when there is none in the year. */
    public Optional<YearMonth> next(TargetTiming timing, YearMonth after) {
        return switch (timing) {
            case TargetTiming.Recurring _ ->
                months(checkpoints).tailSet(after.plusMonths(1)).stream().findFirst();
            case TargetTiming.Once(YearMonth by) -> firstOnce(by).filter(first -> first.isAfter(after));
        };
    }

    /**
     * The month after which a reading must be written to answer a month that is judged: the previous checkpoint, or the
     * end of the previous year.
     */
    public YearMonth opensAfter(TargetTiming timing, YearMonth judged) {
        return switch (timing) {
            case TargetTiming.Recurring _ ->
                last(months(checkpoints).headSet(judged)).orElse(lastYear());
            case TargetTiming.Once _ -> lastYear();
        };
    }

    private Optional<YearMonth> firstOnce(YearMonth by) {
        if (by.getYear() > year) {
            return Optional.empty();
        }
        return Optional.of(by.getYear() < year ? YearMonth.of(year, Month.JANUARY) : by);
    }

    private static boolean anyIn(SortedSet<YearMonth> written, YearMonth after, YearMonth last) {
        return !written.tailSet(after.plusMonths(1)).headSet(last.plusMonths(1)).isEmpty();
    }

    private static Optional<YearMonth> last(SortedSet<YearMonth> months) {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.last());
    }

    private YearMonth lastYear() {
        return YearMonth.of(year - 1, Month.DECEMBER);
    }

    private SortedSet<YearMonth> months(Set<Month> months) {
        return months.stream().map(month -> YearMonth.of(year, month)).collect(Collectors.toCollection(TreeSet::new));
    }
}
