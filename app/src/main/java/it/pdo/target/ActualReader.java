package it.pdo.target;

import it.pdo.target.Actual.Bound;
import it.pdo.target.Actual.Trend;
import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Folding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads reached values; what contradicts the target is asked (docs/decisions/0026-what-contradicts-its-target-is-asked.md).
 * Never throws on any text; texts above {@link TargetReader#LONGEST} are not read.
 */
public final class ActualReader {

    private static final Set<String> MISSING = Set.of(
            "",
            "//",
            "/",
            "-",
            "--",
            "---",
            "...",
            "…",
            "n.d.",
            "n.d",
            "nd",
            "n/d",
            "n.a.",
            "na",
            "n/a",
            "n.p.",
            "n.r.",
            "non rilevato",
            "non disponibile",
            "non pervenuto",
            "in attesa",
            "da rilevare");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    private final Target target;
    private final Sentence sentence;
    private final ReachedWords words;
    private final ReachedAmounts amounts;
    private final @Nullable YearMonth month;

    private ActualReader(Sentence sentence, Target target, TargetContext context, @Nullable YearMonth month) {
        this.sentence = sentence;
        this.target = target;
        this.month = month;
        IndicatorHints hints = new IndicatorHints(context);
        this.words = new ReachedWords(sentence, hints);
        this.amounts = new ReachedAmounts(target, hints);
    }

    /**
     * Reads what was reached against a target.
     *
     * @param context of the target: the name of the indicator tells the scale and the baseline of its numbers
     */
    public static Actual read(String text, Target target, TargetContext context) {
        return read(text, target, context, null);
    }

    /**
     * Reads what was reached by the end of a month. A day after it is asked about: it cannot be known yet. In December a day
     * of the next year beyond the deadline is taken, because no later month of the year can say how late it was. A day of an
     * earlier year is asked about too, unless the deadline is of an earlier year.
     *
     * @param month the month of the reading; null when it is not known
     */
    public static Actual read(String text, Target target, TargetContext context, @Nullable YearMonth month) {
        if (text.length() > TargetReader.LONGEST) {
            return refused(text, Reason.TOO_LONG, TargetReader.LONGEST + 1, "");
        }
        if (MISSING.contains(Folding.fold(text).strip())) {
            return new Actual.Missing();
        }
        Optional<Actual> day = dayAndMonth(text, target);
        if (day.isPresent()) {
            Optional<Reason> doubt = day.get() instanceof Actual.DoneOn(LocalDate done)
                    ? ReachedDay.doubt(done, deadline(target), month)
                    : Optional.empty();
            return doubt.map(reason -> refused(text, reason, 1, text.strip())).orElseGet(day::get);
        }
        Sentence sentence = ClauseReader.read(text, year(target));
        Optional<Unreadable> broken = sentence.broken();
        if (broken.isPresent()) {
            return new Actual.NotUnderstood(text, broken.get());
        }
        ActualReader reader = new ActualReader(sentence, target, context, month);
        return sentence.clauses().isEmpty() ? reader.answer() : reader.figures();
    }

    /** {@code 15.6} of a deadline is a day. */
    private static Optional<Actual> dayAndMonth(String text, Target target) {
        Matcher written = DAY_AND_MONTH.matcher(text.strip());
        OptionalInt year = year(target);
        if (year.isEmpty() || !written.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(2));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year.getAsInt(), month).lengthOfMonth();
        return Optional.of(
                exists
                        ? new Actual.DoneOn(LocalDate.of(year.getAsInt(), month, day))
                        : refused(text, Reason.NO_SUCH_DATE, 1, text.strip()));
    }

    private static OptionalInt year(Target target) {
        return deadline(target).map(day -> OptionalInt.of(day.getYear())).orElseGet(OptionalInt::empty);
    }

    private static Optional<LocalDate> deadline(Target target) {
        return switch (target) {
            case Target.Deadline deadline -> Optional.of(deadline.by());
            case Target.Milestone milestone -> milestone.by();
            case Target.Composite composite ->
                composite.conditions().stream()
                        .flatMap(condition -> deadline(condition).stream())
                        .findFirst();
            case Target.Threshold _, Target.Change _, Target.Range _, Target.OnOff _, Target.Ratio _ ->
                Optional.empty();
        };
    }

    /** Words without a figure: a yes or a no of what is to be done, all or none of what is counted. */
    private Actual answer() {
        if (!isQuantity(target)) {
            return words.answer();
        }
        if (words.meanNone()) {
            return ofUnit(BigDecimal.ZERO);
        }
        if (words.meanAll() && (target instanceof Target.Ratio || isPercentage())) {
            return target instanceof Target.Ratio ratio
                    ? new Actual.Share(ratio.denominator(), ratio.denominator())
                    : ofUnit(BigDecimal.valueOf(100));
        }
        return words.answer() instanceof Actual.NotUnderstood no
                ? no
                : refused(sentence.text(), Reason.NOT_A_FIGURE, 1, sentence.text());
    }

    private boolean isPercentage() {
        return target instanceof Target.Threshold(Comparison _, Quantity quantity)
                && quantity.unit() instanceof MeasureUnit.Percent;
    }

    private Actual ofUnit(BigDecimal value) {
        return switch (target) {
            case Target.Threshold t -> amount(value, t.quantity().unit());
            case Target.Range r -> amount(value, r.unit());
            case Target.Ratio r -> new Actual.Share(value, r.denominator());
            case Target.Change _, Target.Deadline _, Target.OnOff _, Target.Composite _, Target.Milestone _ ->
                refused(sentence.text(), Reason.NOT_A_FIGURE, 1, sentence.text());
        };
    }

    private static Actual amount(BigDecimal value, MeasureUnit unit) {
        return new Actual.Amount(new Quantity(value, unit), Bound.EXACT, Trend.UNSAID);
    }

    /** Whether it asks for a number and not for something to be done. */
    private static boolean isQuantity(Target target) {
        return switch (target) {
            case Target.Threshold _, Target.Change _, Target.Range _, Target.Ratio _ -> true;
            case Target.Composite(List<Target> conditions) ->
                conditions.stream().anyMatch(ActualReader::isQuantity);
            case Target.Deadline _, Target.OnOff _, Target.Milestone _ -> false;
        };
    }

    private Actual figures() {
        List<Clause> clauses = sentence.clauses();
        if (target instanceof Target.Composite(List<Target> conditions)) {
            return Parts.inOrder(clauses, conditions)
                    .map(ordered -> several(ordered, conditions))
                    .orElseGet(() -> refused(sentence, clauses.getFirst(), Reason.WHICH_PART));
        }
        if (clauses.size() == 1) {
            return one(clauses.getFirst());
        }
        List<Clause> days = clauses.stream()
                .filter(clause -> clause.core() instanceof Clause.Due)
                .toList();
        boolean onlyNumbersOfActs = clauses.stream()
                .allMatch(clause -> clause.core() instanceof Clause.Due
                        || (clause.core() instanceof Clause.Measured measured
                                && measured.unit().isEmpty()
                                && measured.per().isEmpty()));
        return !isQuantity(target) && days.size() == 1 && onlyNumbersOfActs // DGC n. 45 del 12/06/2024
                ? one(days.getFirst())
                : refused(sentence, clauses.get(1), Reason.UNEXPECTED);
    }

    private Actual several(List<Clause> clauses, List<Target> conditions) {
        List<Actual> actuals = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Actual actual = new ActualReader(this, conditions.get(i)).one(clauses.get(i));
            if (actual instanceof Actual.NotUnderstood) {
                return actual;
            }
            actuals.add(actual);
        }
        return new Actual.Several(actuals);
    }

    private ActualReader(ActualReader whole, Target condition) {
        this.sentence = whole.sentence;
        this.target = condition;
        this.month = whole.month;
        this.words = whole.words;
        this.amounts = new ReachedAmounts(condition, whole.amounts.hints());
    }

    private Actual one(Clause clause) {
        return switch (clause.core()) {
            case Clause.Due due -> day(clause, due);
            case Clause.OutOf outOf -> share(clause, outOf);
            case Clause.Measured measured -> measured(clause, measured);
            case Clause.Between _, Clause.Path _ -> refused(sentence, clause, Reason.UNEXPECTED);
        };
    }

    /**
     * {@code approvato il 15/11} is done; {@code non approvato al 31/12} is a no. A day to come or after which something was
     * done, and a month that goes beyond the deadline, do not tell when.
     */
    private Actual day(Clause clause, Clause.Due due) {
        if (isQuantity(target)) {
            return new Actual.DoneOn(due.day().date());
        }
        Optional<Reason> doubt = words.doubt();
        if (doubt.isPresent()) {
            return refused(sentence.text(), doubt.get(), 1, sentence.text());
        }
        if (words.deny()) {
            return new Actual.Answer(false);
        }
        boolean after = due.direction().map(Comparison::higherIsBetter).orElse(false) || words.sayAfter();
        boolean begins = due.day().lastOfPeriod()
                && deadline(target).filter(by -> due.day().date().isAfter(by)).isPresent();
        if (after || begins) {
            return refused(sentence, clause, Reason.WHICH_DAY);
        }
        return ReachedDay.doubt(due.day().date(), deadline(target), month)
                .map(reason -> refused(sentence, clause, reason))
                .orElseGet(() -> new Actual.DoneOn(due.day().date()));
    }

    private Actual share(Clause clause, Clause.OutOf outOf) {
        if (outOf.denominator().signum() == 0) {
            return refused(sentence, clause, Reason.ZERO_DENOMINATOR);
        }
        if (sentence.isWrittenTwoWays(clause)) {
            return refused(sentence, clause, Reason.TWO_WAYS);
        }
        boolean fits =
                switch (target) {
                    case Target.Threshold t ->
                        t.quantity().unit() instanceof MeasureUnit.Percent
                                || (t.quantity().unit() instanceof MeasureUnit.Count
                                        && t.comparison().higherIsBetter()
                                        && t.quantity().amount().compareTo(outOf.denominator()) <= 0);
                    case Target.Range r -> r.unit() instanceof MeasureUnit.Percent;
                    case Target.Change _ -> false;
                    case Target.Deadline _, Target.OnOff _, Target.Ratio _, Target.Composite _, Target.Milestone _ ->
                        true;
                };
        return fits
                ? new Actual.Share(outOf.numerator(), outOf.denominator())
                : refused(sentence, clause, Reason.OTHER_UNIT);
    }

    private Actual measured(Clause clause, Clause.Measured measured) {
        Optional<Atom> second = Wording.secondNumber(clause);
        if (second.isPresent()) {
            return refused(
                    sentence.text(),
                    Reason.UNEXPECTED,
                    second.get().column(),
                    second.get().raw());
        }
        Optional<Reason> doubt = isQuantity(target)
                ? words.doubtOfAmount()
                : words.doubt().filter(reason -> reason == Reason.LATE || reason == Reason.TO_COME);
        if (doubt.isPresent()) {
            return refused(sentence.text(), doubt.get(), 1, sentence.text());
        }
        if (clause.doubtful() || sentence.isWrittenTwoWays(clause)) {
            return refused(sentence, clause, clause.doubtful() ? Reason.UNEXPECTED : Reason.TWO_WAYS);
        }
        return switch (amounts.hold(measured, new Wording(clause), bound(measured))) {
            case ReachedAmounts.Held.Taken taken -> taken.actual();
            case ReachedAmounts.Held.Asked asked -> refused(sentence, clause, asked.reason());
        };
    }

    private static Bound bound(Clause.Measured measured) {
        return measured.direction()
                .map(c -> switch (c) {
                    case AT_LEAST -> Bound.FROM;
                    case MORE_THAN -> Bound.ABOVE;
                    case AT_MOST -> Bound.UP_TO;
                    case LESS_THAN -> Bound.BELOW;
                    case EXACTLY -> Bound.EXACT;
                })
                .orElse(Bound.EXACT);
    }

    private static Actual refused(Sentence sentence, Clause clause, Reason reason) {
        return refused(sentence.text(), reason, clause.column(), sentence.text().substring(clause.column() - 1));
    }

    private static Actual refused(String text, Reason reason, int column, String fragment) {
        return new Actual.NotUnderstood(text, new Unreadable(reason, column, fragment));
    }
}
