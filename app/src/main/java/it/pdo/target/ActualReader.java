package it.pdo.target;

import it.pdo.target.Actual.Bound;
import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads reached values. Never throws, whatever the text; texts longer than {@link TargetReader#LONGEST} characters are
 * not read.
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
    private static final Set<String> YES = Set.of(
            "si",
            "on",
            "ok",
            "x",
            "fatto",
            "fatta",
            "realizzato",
            "realizzata",
            "raggiunto",
            "raggiunta",
            "completato",
            "completata",
            "concluso",
            "conclusa",
            "approvato",
            "approvata",
            "effettuato",
            "effettuata",
            "attivato",
            "attivata");
    private static final Pattern NOT_YET = Pattern.compile("^(?:rinvi|slitt|prorog|previst|sospes|annull|attes)");
    private static final Set<String> NO = Set.of("no", "off", "non");

    private ActualReader() {}

    public static Actual read(String text, Target target) {
        if (text.length() > TargetReader.LONGEST) {
            return refused(text, Reason.TOO_LONG, TargetReader.LONGEST + 1, "");
        }
        if (MISSING.contains(Folding.fold(text).strip())) {
            return new Actual.Missing();
        }
        Sentence sentence = ClauseReader.read(text, year(target));
        Optional<Unreadable> broken = sentence.broken();
        if (broken.isPresent()) {
            return new Actual.NotUnderstood(text, broken.get());
        }
        return sentence.clauses().isEmpty() ? answer(sentence) : amounts(sentence, target);
    }

    private static OptionalInt year(Target target) {
        return target instanceof Target.Deadline deadline
                ? OptionalInt.of(deadline.by().getYear())
                : OptionalInt.empty();
    }

    /** A single yes or no without a number; {@code non raggiunto} is a no. */
    private static Actual answer(Sentence sentence) {
        boolean yes = false;
        boolean no = false;
        boolean firm = false;
        boolean number = false;
        for (Atom atom : sentence.atoms()) {
            yes = yes || YES.stream().anyMatch(atom::isWord);
            no = no || NO.stream().anyMatch(atom::isWord);
            firm = firm || atom.isWord("si");
            number = number || atom.meaning() instanceof Atom.Amount;
        }
        if ((yes || no) && !(firm && no) && !number) {
            return new Actual.Answer(!no);
        }
        return refused(sentence.text(), Reason.NO_MEANING, 1, sentence.text());
    }

    private static Actual amounts(Sentence sentence, Target target) {
        List<Clause> clauses = sentence.clauses();
        if (target instanceof Target.Composite(List<Target> conditions) && clauses.size() == conditions.size()) {
            List<Actual> actuals = new ArrayList<>();
            for (int i = 0; i < clauses.size(); i++) {
                Actual actual = one(sentence, clauses.get(i), conditions.get(i));
                if (actual instanceof Actual.NotUnderstood) {
                    return actual;
                }
                actuals.add(actual);
            }
            return new Actual.Several(actuals);
        }
        if (target instanceof Target.Composite) {
            return refused(sentence, clauses.getFirst(), Reason.UNEXPECTED);
        }
        return clauses.size() == 1
                ? one(sentence, clauses.getFirst(), target)
                : refused(sentence, clauses.get(1), Reason.UNEXPECTED);
    }

    private static Actual one(Sentence sentence, Clause clause, Target target) {
        return switch (clause.core()) {
            case Clause.Due due -> day(sentence, clause, due);
            case Clause.OutOf outOf -> share(sentence, clause, outOf, target);
            case Clause.Measured measured -> measured(sentence, clause, measured, target);
            case Clause.Between _ -> refused(sentence, clause, Reason.UNEXPECTED);
        };
    }

    /** {@code approvato il 15/11} is done; {@code non approvato al 31/12} is a no; a future day is not done. */
    private static Actual day(Sentence sentence, Clause clause, Clause.Due due) {
        if (sentence.atoms().stream().anyMatch(a -> NO.stream().anyMatch(a::isWord))) {
            return new Actual.Answer(false);
        }
        boolean toCome = clause.content().stream()
                .anyMatch(a -> NOT_YET.matcher(Folding.fold(a.raw())).find());
        return toCome
                ? refused(sentence.text(), Reason.NO_MEANING, 1, sentence.text())
                : new Actual.DoneOn(due.day().date());
    }

    private static Actual share(Sentence sentence, Clause clause, Clause.OutOf outOf, Target target) {
        if (outOf.denominator().signum() == 0) {
            return refused(sentence, clause, Reason.ZERO_DENOMINATOR);
        }
        Optional<MeasureUnit> unit = unitOf(target);
        boolean fits =
                unit.isEmpty() || (unit.get() instanceof MeasureUnit.Percent && !(target instanceof Target.Change));
        return fits
                ? new Actual.Share(outOf.numerator(), outOf.denominator())
                : refused(sentence, clause, Reason.OTHER_UNIT);
    }

    private static Actual measured(Sentence sentence, Clause clause, Clause.Measured measured, Target target) {
        Optional<Atom> second = Wording.secondNumber(clause);
        if (second.isPresent()) {
            return refused(
                    sentence.text(),
                    Reason.UNEXPECTED,
                    second.get().column(),
                    second.get().raw());
        }
        Optional<MeasureUnit> said = measured.per().<MeasureUnit>map(p -> p).or(measured::unit);
        if (target instanceof Target.Ratio ratio && said.isEmpty()) {
            return new Actual.Share(measured.number().value(), ratio.denominator());
        }
        Optional<MeasureUnit> unit = unit(said, target);
        return unit.isEmpty()
                ? refused(sentence, clause, Reason.OTHER_UNIT)
                : new Actual.Amount(new Quantity(measured.number().value(), unit.get()), bound(measured));
    }

    /** The unit of the value; empty if it is not comparable with the target. */
    private static Optional<MeasureUnit> unit(Optional<MeasureUnit> said, Target target) {
        Optional<MeasureUnit> expected = unitOf(target);
        if (expected.isEmpty()) {
            return said.filter(u -> u instanceof MeasureUnit.Percent);
        }
        if (said.isEmpty() || said.get().comparableWith(expected.get())) {
            return said.filter(u -> u instanceof MeasureUnit.Time).or(() -> expected);
        }
        boolean thingsCounted = said.get() instanceof MeasureUnit.Count || said.get() instanceof MeasureUnit.Time;
        boolean countExpected =
                switch (expected.get()) {
                    case MeasureUnit.Count _, MeasureUnit.Proportion _, MeasureUnit.PerPeriod _ -> true;
                    case MeasureUnit.Percent _, MeasureUnit.Euro _, MeasureUnit.Time _ -> false;
                };
        return thingsCounted && countExpected ? expected : Optional.empty();
    }

    /** The unit of a target; empty for targets without one. */
    private static Optional<MeasureUnit> unitOf(Target target) {
        return switch (target) {
            case Target.Threshold t -> Optional.of(t.quantity().unit());
            case Target.Change c -> Optional.of(c.quantity().unit());
            case Target.Range r -> Optional.of(r.unit());
            case Target.Deadline _, Target.OnOff _, Target.Ratio _, Target.Composite _, Target.Milestone _ ->
                Optional.empty();
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
