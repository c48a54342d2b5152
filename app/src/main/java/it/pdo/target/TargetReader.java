package it.pdo.target;

import it.pdo.target.MeasuredReading.Meant;
import it.pdo.target.TargetReading.NotUnderstood;
import it.pdo.target.TargetReading.Understood;
import it.pdo.target.Unreadable.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads target texts. Never throws, whatever the text; texts longer than {@link #LONGEST} characters are not read. */
public final class TargetReader {

    /** Longest target text read, in characters; the longest in real plans has 90. */
    public static final int LONGEST = 500;

    /** The rules in order; the first that gives an answer decides. */
    private static final List<Rule> RULES = List.of(
            new Rule("done-or-not", TargetReader::doneOrNot),
            new Rule("year-by-year", YearByYear::read),
            new Rule("broken-piece", TargetReader::broken),
            new Rule("several-conditions", TargetReader::several),
            new Rule("one-condition", TargetReader::one),
            new Rule("words-only", TargetReader::wordsOnly));

    private record Rule(String name, BiFunction<Sentence, IndicatorHints, Optional<TargetReading>> reading) {}

    private TargetReader() {}

    public static TargetReading read(String text, TargetContext context) {
        if (text.length() > LONGEST) {
            return refused(text, Reason.TOO_LONG, LONGEST + 1, "");
        }
        if (text.isBlank()) {
            return refused(text, Reason.EMPTY, 1, "");
        }
        Sentence sentence = ClauseReader.read(text, context.planYear());
        IndicatorHints clues = new IndicatorHints(context);
        return RULES.stream()
                .flatMap(rule -> rule.reading.apply(sentence, clues).stream())
                .findFirst()
                .orElseGet(() -> refused(text, Reason.NO_MEANING, 1, text));
    }

    private static Optional<TargetReading> doneOrNot(Sentence sentence, IndicatorHints clues) {
        String compact = sentence.folded().replace(" ", "").replace("'", "");
        return Vocabulary.ON.contains(compact)
                ? Optional.of(new Understood(sentence.text(), new Target.OnOff(), Confidence.CERTAIN))
                : Optional.empty();
    }

    private static Optional<TargetReading> broken(Sentence sentence, IndicatorHints clues) {
        return sentence.broken().map(why -> new NotUnderstood(sentence.text(), why));
    }

    private static Optional<TargetReading> one(Sentence sentence, IndicatorHints clues) {
        return sentence.clauses().size() == 1
                ? Optional.of(clause(sentence, sentence.clauses().getFirst(), clues))
                : Optional.empty();
    }

    private static Optional<TargetReading> several(Sentence sentence, IndicatorHints clues) {
        if (sentence.clauses().size() < 2) {
            return Optional.empty();
        }
        List<Target> conditions = new ArrayList<>();
        Confidence weakest = Confidence.CERTAIN;
        for (Clause clause : sentence.clauses()) {
            switch (clause(sentence, clause, clues)) {
                case NotUnderstood not -> {
                    return Optional.of(not);
                }
                case Understood part -> {
                    conditions.add(part.target());
                    weakest = part.confidence().compareTo(weakest) > 0 ? part.confidence() : weakest;
                }
            }
        }
        return Optional.of(new Understood(
                sentence.text(),
                new Target.Composite(conditions),
                mayBeOneCondition(conditions) ? Confidence.CONVENTION : weakest));
    }

    /** {@code 90% delle richieste entro 30 giorni} is perhaps the share of those answered in time. */
    private static boolean mayBeOneCondition(List<Target> conditions) {
        return conditions.stream().anyMatch(c -> isMeasuredIn(c, MeasureUnit.Percent.class))
                && conditions.stream().anyMatch(c -> isMeasuredIn(c, MeasureUnit.Time.class));
    }

    private static boolean isMeasuredIn(Target target, Class<? extends MeasureUnit> kind) {
        return target instanceof Target.Threshold(Comparison _, Quantity quantity) && kind.isInstance(quantity.unit());
    }

    private static TargetReading clause(Sentence sentence, Clause clause, IndicatorHints clues) {
        if (sentence.isWrittenTwoWays(clause)) {
            return refused(sentence.text(), Reason.TWO_WAYS, clause.column(), sentence.text());
        }
        TargetReading reading = read(sentence, clause, clues);
        boolean doubtful = clause.doubtful() || Wording.isDenied(clause) || Wording.countsPeriods(clause);
        return doubtful && reading instanceof Understood(String text, Target target, Confidence _)
                ? new Understood(text, target, Confidence.CONVENTION)
                : reading;
    }

    private static TargetReading read(Sentence sentence, Clause clause, IndicatorHints clues) {
        return switch (clause.core()) {
            case Clause.Measured measured -> measured(sentence, clause, measured, clues);
            case Clause.Path path -> path(sentence, clause, path, clues);
            case Clause.Between between -> between(sentence, clause, between, clues);
            case Clause.OutOf outOf -> outOf(sentence, clause, outOf, clues);
            case Clause.Due due -> due(sentence, clause, due);
        };
    }

    private static TargetReading measured(
            Sentence sentence, Clause clause, Clause.Measured measured, IndicatorHints clues) {
        MeasuredReading reading = new MeasuredReading(clause, measured, clues);
        Optional<Atom> misplaced = Wording.secondNumber(clause);
        boolean population = measured.unit().isPresent() && measured.unit().get() instanceof MeasureUnit.Percent;
        if (misplaced.isPresent() && !(population && clause.after().size() > 1)) {
            return refused(
                    sentence.text(),
                    Reason.UNEXPECTED,
                    misplaced.get().column(),
                    misplaced.get().raw());
        }
        Meant meant = reading.meant();
        return understood(sentence, Wording.leavesNumbers(clause) ? meant.doubted() : meant);
    }

    private static TargetReading between(
            Sentence sentence, Clause clause, Clause.Between between, IndicatorHints clues) {
        if (between.from().compareTo(between.to()) > 0) {
            return refused(sentence.text(), Reason.UPSIDE_DOWN_RANGE, clause.column(), "");
        }
        MeasureUnit unit = new Wording(clause)
                .refined(between.unit().orElseGet(() -> clues.unitOfBareNumber(between.to(), false)));
        return new Understood(
                sentence.text(), new Target.Range(between.from(), between.to(), unit), Confidence.CERTAIN);
    }

    /** What is to be got to; for an indicator that is a level by its name, two numbers are a range. */
    private static TargetReading path(Sentence sentence, Clause clause, Clause.Path path, IndicatorHints clues) {
        MeasureUnit unit =
                new Wording(clause).refined(path.unit().orElseGet(() -> clues.unitOfBareNumber(path.to(), false)));
        boolean rising = path.from().compareTo(path.to()) <= 0;
        if (rising && !path.arrow() && clues.isLevel() && !Wording.speaksOfAPassage(clause)) {
            return new Understood(
                    sentence.text(), new Target.Range(path.from(), path.to(), unit), Confidence.CONVENTION);
        }
        Comparison comparison = rising ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return new Understood(
                sentence.text(),
                new Target.Threshold(comparison, new Quantity(path.to(), unit)),
                Confidence.CONVENTION);
    }

    private static TargetReading outOf(Sentence sentence, Clause clause, Clause.OutOf outOf, IndicatorHints clues) {
        if (outOf.denominator().signum() == 0) {
            return refused(sentence.text(), Reason.ZERO_DENOMINATOR, clause.column(), "");
        }
        return understood(
                sentence,
                MeasuredReading.withDirection(
                        outOf.direction(),
                        clues,
                        MeasureUnit.Percent.PLAIN,
                        c -> new Target.Ratio(c, outOf.numerator(), outOf.denominator())));
    }

    /**
     * A day with at most one word beside it is a deadline; with more words it dates a milestone. A day before which
     * nothing may happen is no deadline: the text stays a milestone without a date.
     */
    private static TargetReading due(Sentence sentence, Clause clause, Clause.Due due) {
        boolean notBefore = due.direction().map(Comparison::higherIsBetter).orElse(false)
                || clause.before().stream().anyMatch(TargetReader::isAfter);
        Optional<BigDecimal> completion = sentence.completion();
        if (notBefore) {
            return readWords(sentence, completion);
        }
        List<Atom> content = clause.content();
        LocalDate day = due.day().date();
        Target target = content.size() <= 1
                ? new Target.Deadline(
                        day, content.isEmpty() ? "" : content.getFirst().raw())
                : new Target.Milestone(sentence.span(clause), Optional.of(day), completion);
        Confidence confidence = due.day().yearFromPlan() ? Confidence.INFERRED : Confidence.CERTAIN;
        return new Understood(sentence.text(), target, confidence);
    }

    private static boolean isAfter(Atom atom) {
        return atom.isWord("dopo") || atom.isWord("dal") || atom.isWord("dalla");
    }

    private static Optional<TargetReading> wordsOnly(Sentence sentence, IndicatorHints clues) {
        return sentence.atoms().stream().anyMatch(TargetReader::isRealWord)
                ? Optional.of(readWords(sentence, sentence.completion()))
                : Optional.empty();
    }

    private static TargetReading readWords(Sentence sentence, Optional<BigDecimal> completion) {
        Target target = new Target.Milestone(sentence.text().strip(), Optional.empty(), completion);
        Confidence confidence = completion.isPresent() ? Confidence.CERTAIN : Confidence.CONVENTION;
        return new Understood(sentence.text(), target, confidence);
    }

    private static boolean isRealWord(Atom atom) {
        return atom.meaning() instanceof Atom.Word(String folded)
                && folded.length() >= 3
                && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static TargetReading understood(Sentence sentence, Meant meant) {
        return new Understood(sentence.text(), meant.target(), meant.confidence());
    }

    private static TargetReading refused(String text, Reason reason, int column, String fragment) {
        return new NotUnderstood(text, new Unreadable(reason, column, fragment));
    }
}
