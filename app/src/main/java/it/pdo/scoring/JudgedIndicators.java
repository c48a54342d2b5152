package it.pdo.scoring;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingRules;
import it.pdo.scoring.input.TargetTiming;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.ReadingProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each indicator is judged by at the month of a sheet: the month at which it was last judged, the reading that
 * answers it and what its target requires by then. Under a policy without a pace that is the last reading of the year
 * against the target of the year. Immutable and thread-safe. See decision record
 * 0030.
 */
final class JudgedIndicators {
    private final PreparedPlan plan;
    private final SortedSet<Month> policyCheckpoints;
    private final ReadingCalendar calendar;
    private final YearMonth at;
    private final YearMonth yearEnd;
    private final Map<Choice.Due, Recurring> recurring = new EnumMap<>(Choice.Due.class);

    JudgedIndicators(PreparedPlan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.policyCheckpoints = policy.checkpoints();
        this.at = plan.input().at();
        this.yearEnd = YearMonth.of(plan.input().year(), Month.DECEMBER);
        PlanYear year = plan.input().planYear();
        ReadingCalendar own = year == null ? null : year.calendar();
        this.calendar = own == null
                ? new ReadingCalendar(
                        plan.input().year(), ReadingCalendar.Frequency.MONTHLY, new TreeSet<>(policy.checkpoints()))
                : own;
        for (Choice.Due due : Choice.Due.values()) {
            recurring.put(due, recurring(due));
        }
    }

    /** Whether an indicator is judged, and by what. */
    sealed interface Judgement permits Judged, NotDue {}

    /**
     * Judged.
     *
     * @param indicator with the reading that answers and the requirement at that month
     * @param month the month at which it is judged
     * @param onlyExceeded whether it is a maximum of what grows through the year, which is settled early only when it
     *     is exceeded
     */
    record Judged(PreparedIndicator indicator, YearMonth month, boolean onlyExceeded) implements Judgement {}

    /**
     * Not judged yet.
     *
     * @param detail the month at which it will be; empty when not in this year
     */
    record NotDue(String detail) implements Judgement {}

    /** The last judged month of recurring targets and the one before it, for one choice of the policy. */
    private record Recurring(ReadingCalendar calendar, Optional<YearMonth> last, YearMonth opensAfter) {}

    YearMonth yearEnd() {
        return yearEnd;
    }

    /** The calendar of the plan, with the checkpoints of the policy where the plan has none. */
    ReadingCalendar calendar() {
        return calendar;
    }

    /** The judgement of an indicator's result. */
    Judgement of(PreparedIndicator indicator, RuleSet rules) {
        Judgement judgement = value(indicator, rules);
        return judgement instanceof Judged judged && rules.pace() != Choice.Pace.NONE
                ? required(judged, rules)
                : judgement;
    }

    /** The judgement of an indicator's reached value, whatever its target requires by then. */
    Judgement value(PreparedIndicator indicator, RuleSet rules) {
        if (rules.pace() == Choice.Pace.NONE || followsTheMonth(indicator)) {
            return new Judged(yearValue(indicator, at, at), at, false);
        }
        YearMonth own = indicator.input.dueFrom();
        if (own != null && at.isBefore(own)) {
            return new NotDue(own.toString());
        }
        Recurring months = recurring(indicator, rules);
        boolean once = indicator.timing instanceof TargetTiming.Once;
        Optional<YearMonth> month = once ? calendar.judged(indicator.timing, at) : months.last();
        if (month.isEmpty()) {
            return new NotDue(months.calendar()
                    .next(indicator.timing, at)
                    .map(YearMonth::toString)
                    .orElse(""));
        }
        YearMonth after = once ? calendar.opensAfter(indicator.timing, month.get()) : months.opensAfter();
        ReadingInput answer = answer(indicator, after, month.get());
        PreparedIndicator answered = indicator.answeredBy(answer, plan.input().year());
        return new Judged(yearValue(answered, month.get(), month.get()), month.get(), false);
    }

    /** Whether the plan says what is expected of an indicator at the end of a month. */
    private static boolean isExpected(PreparedIndicator indicator, YearMonth month) {
        return indicator.input.readingRules().expected().containsKey(month.getMonth());
    }

    /**
     * An indicator as its plan wants its readings put together.
     *
     * @param checkpoint the month whose expected value replaces the target, if the plan says one
     * @param until the last month whose reading counts
     */
    private PreparedIndicator yearValue(PreparedIndicator indicator, YearMonth checkpoint, YearMonth until) {
        ReadingRules own = indicator.input.readingRules();
        if (own.equals(ReadingRules.NONE)) {
            return indicator;
        }
        String expected = own.expected().get(checkpoint.getMonth());
        PreparedIndicator required = expected == null
                        || !(indicator.timing instanceof TargetTiming.Recurring)
                        || checkpoint.getYear() != plan.input().year()
                ? indicator
                : indicator.expecting(expected, plan.input().year());
        return new ReadingsOfYear(own.of(calendar), until).of(required);
    }

    /** Values that are computed from what is planned and reached month by month, or from other results. */
    private static boolean followsTheMonth(PreparedIndicator indicator) {
        return indicator.input.derivation() instanceof DerivationInput.Cronoprogram
                || indicator.input.derivation() instanceof DerivationInput.Children;
    }

    private static @Nullable ReadingInput answer(PreparedIndicator indicator, YearMonth after, YearMonth month) {
        ReadingInput last = indicator.reading();
        boolean answers =
                last != null && last.month().isAfter(after) && !last.month().isAfter(month);
        return answers ? last : indicator.readingBetween(after, month);
    }

    private Judgement required(Judged judged, RuleSet rules) {
        PreparedIndicator indicator = judged.indicator();
        Expectation expectation = indicator.meaning.expectation();
        if (expectation == null
                || !judged.month().isBefore(yearEnd)
                || followsTheMonth(indicator)
                || isExpected(indicator, judged.month())) {
            return judged;
        }
        ExpectedToDate expected = new ExpectedToDate(indicator.item, judged.month(), yearEnd, rules.pace());
        return switch (expected.of(expectation)) {
            case ExpectedToDate.Required(Expectation required) ->
                new Judged(indicator.requiring(required), judged.month(), false);
            case ExpectedToDate.OnlyExceeded _ -> new Judged(indicator, judged.month(), true);
            case ExpectedToDate.Nothing _ -> new NotDue(nothingYet(indicator, rules));
        };
    }

    private String nothingYet(PreparedIndicator indicator, RuleSet rules) {
        return recurring(indicator, rules)
                .calendar()
                .next(indicator.timing, at)
                .map(YearMonth::toString)
                .orElse("");
    }

    /**
     * The month from which a reading is due under a policy without a pace: the indicator's own, that of its deadline, or
     * the policy's.
     */
    YearMonth dueFrom(PreparedIndicator indicator, RuleSet rules) {
        YearMonth own = indicator.dueFrom();
        if (own != null) {
            return own;
        }
        int year = plan.input().year();
        return switch (rules.due()) {
            case YEAR_END -> YearMonth.of(year, Month.DECEMBER);
            case EVERY_MONTH -> YearMonth.of(year, Month.JANUARY);
            case CHECKPOINTS ->
                YearMonth.of(year, policyCheckpoints.isEmpty() ? Month.DECEMBER : policyCheckpoints.first());
        };
    }

    /** Whether a reading was asked for up to the month of the sheet, even if it is judged only later. */
    boolean isAsked(PreparedIndicator indicator) {
        return !indicator
                .input
                .readingRules()
                .of(calendar)
                .due(indicator.timing)
                .headSet(at.plusMonths(1))
                .isEmpty();
    }

    /** How far an indicator is by its last reading; empty when it has none, or none that is a number. */
    Optional<ReadingProgress> progress(PreparedIndicator asked, RuleSet rules) {
        YearMonth now = at.isAfter(yearEnd) ? yearEnd : at;
        YearMonth checkpoint = lastExpected(asked, now);
        PreparedIndicator indicator = yearValue(asked, checkpoint, now);
        ReadingInput reading = indicator.reading();
        Expectation expectation = indicator.meaning.expectation();
        if (reading == null
                || expectation == null
                || !(indicator.meaning.measurement()
                        instanceof Measurement.Amount(BigDecimal reached, boolean _, var _))) {
            return Optional.empty();
        }
        ExpectedToDate expected = new ExpectedToDate(indicator.item, now, yearEnd, rules.pace());
        boolean whole = rules.pace() == Choice.Pace.NONE || now.equals(yearEnd) || isExpected(indicator, checkpoint);
        return switch (whole ? new ExpectedToDate.Required(expectation) : expected.of(expectation)) {
            case ExpectedToDate.Required(Expectation.AtLeast least)
            when least.value().signum() > 0 ->
                Optional.of(
                        new ReadingProgress(reading.month(), reached, least.value(), percent(reached, least.value())));
            case ExpectedToDate.Nothing _ ->
                Optional.of(new ReadingProgress(reading.month(), reached, BigDecimal.ZERO, null));
            case ExpectedToDate.OnlyExceeded _
            when expectation instanceof Expectation.AtMost most ->
                Optional.of(new ReadingProgress(reading.month(), reached, most.value(), null));
            case ExpectedToDate.Required _, ExpectedToDate.OnlyExceeded _ -> Optional.empty();
        };
    }

    /** The last month up to now for which the plan says what is expected; now where it says none. */
    private static YearMonth lastExpected(PreparedIndicator indicator, YearMonth now) {
        return indicator.input.readingRules().expected().keySet().stream()
                .filter(month -> month.compareTo(now.getMonth()) <= 0)
                .reduce((_, later) -> later)
                .map(month -> now.withMonth(month.getValue()))
                .orElse(now);
    }

    private static BigDecimal percent(BigDecimal reached, BigDecimal expected) {
        return reached.multiply(Arithmetic.HUNDRED).divide(expected, 2, RoundingMode.DOWN);
    }

    private Recurring recurring(PreparedIndicator indicator, RuleSet rules) {
        ReadingCalendar.Frequency own = indicator.input.readingRules().frequency();
        return own == ReadingCalendar.Frequency.AT_YEAR_END && rules.due() == Choice.Due.CHECKPOINTS
                ? recurring(calendar.with(own))
                : Objects.requireNonNull(recurring.get(rules.due()));
    }

    private Recurring recurring(Choice.Due due) {
        ReadingCalendar own =
                switch (due) {
                    case CHECKPOINTS -> calendar;
                    case YEAR_END -> calendar.with(Set.of(Month.DECEMBER));
                    case EVERY_MONTH -> calendar.with(EnumSet.allOf(Month.class));
                };
        return recurring(own);
    }

    private Recurring recurring(ReadingCalendar own) {
        Optional<YearMonth> last = own.judged(TargetTiming.RECURRING, at);
        YearMonth after = own.opensAfter(TargetTiming.RECURRING, last.orElse(at));
        return new Recurring(own, last, after);
    }
}
