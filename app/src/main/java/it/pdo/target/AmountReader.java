package it.pdo.target;

import it.pdo.target.Atom.Amount;
import it.pdo.target.Atom.Sign;
import it.pdo.target.Clause.Core;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words that belong to one number: a range, a share of a total, or an amount with unit and period. */
final class AmountReader {

    /** @param end index of the first atom that does not belong to it */
    record Found(Core core, int end) {}

    private static final BigDecimal SIXTY_HUNDREDTHS = new BigDecimal("0.60");
    private static final Set<String> SHARE_JOINTS = Set.of("su", "di");
    private static final Set<String> RANGE_JOINTS = Set.of("e", "ed", "a", "ad", "al");

    private final List<Atom> atoms;
    private final Optional<Comparison> direction;

    AmountReader(List<Atom> atoms, Optional<Comparison> direction) {
        this.atoms = atoms;
        this.direction = direction;
    }

    /**
     * Reads starting at the number or at the unit before it ({@code € 500}).
     *
     * @param rangeOpened whether {@code tra} or {@code da} precedes it
     */
    Found at(int index, boolean rangeOpened) {
        Optional<MeasureUnit> unit = unitAt(index);
        int numberAt = index + (unit.isPresent() ? 1 : 0);
        if (!(meaning(numberAt) instanceof Amount amount)) {
            throw new IllegalArgumentException("no number at " + index);
        }
        return range(numberAt, amount, unit, rangeOpened)
                .or(() -> outOf(numberAt, amount))
                .orElseGet(() -> measured(numberAt + 1, amount, unit));
    }

    private Optional<Found> range(int index, Amount from, Optional<MeasureUnit> unitInFront, boolean opened) {
        Optional<MeasureUnit> first = unitInFront.or(() -> unitAt(index + 1));
        int joint = index + (unitInFront.isEmpty() && first.isPresent() ? 2 : 1);
        boolean joined = isMark(joint, "-")
                || (opened && meaning(joint) instanceof Atom.Word(String word) && RANGE_JOINTS.contains(word));
        if (!joined || direction.isPresent() || !(meaning(joint + 1) instanceof Amount to) || to.sign() != Sign.NONE) {
            return Optional.empty();
        }
        Optional<MeasureUnit> second = unitAt(joint + 2);
        int end = joint + (second.isPresent() ? 3 : 2);
        Core range = new Clause.Between(from.value(), to.value(), first.or(() -> second));
        return Optional.of(new Found(range, end));
    }

    private Optional<Found> outOf(int index, Amount numerator) {
        boolean joined = isMark(index + 1, "/")
                || (meaning(index + 1) instanceof Atom.Word(String word) && SHARE_JOINTS.contains(word));
        if (joined
                && meaning(index + 2) instanceof Amount total
                && numerator.sign() == Sign.NONE
                && total.sign() == Sign.NONE) {
            Core share = new Clause.OutOf(direction, numerator.value(), total.value());
            return Optional.of(new Found(share, index + 3));
        }
        return Optional.empty();
    }

    private Found measured(int next, Amount amount, Optional<MeasureUnit> unitInFront) {
        Optional<MeasureUnit> unitBehind = unitAt(next);
        int end = next + (unitBehind.isPresent() ? 1 : 0);
        Optional<MeasureUnit> unit = unitInFront.or(() -> unitBehind);
        BigDecimal value = amount.value();
        if (unitBehind.isPresent() && isMinutesCommaSeconds(next, value)) {
            value = minutesCommaSeconds(value);
            unit = Optional.of(new MeasureUnit.Time(TimeUnit.SECONDS));
        }
        while (unit.isPresent() && isFinerUnit(unit.get(), end)) {
            int more = end + (isJoint(end) ? 1 : 0);
            MeasureUnit smaller = unitAt(more + 1).orElseThrow();
            value = value.multiply(unit.get().size().divide(smaller.size())).add(((Amount) meaning(more)).value());
            unit = Optional.of(smaller);
            end = more + 2;
        }
        Amount whole = new Amount(value, amount.sign(), amount.scaled());
        Optional<MeasureUnit.PerPeriod> per = per(end);
        end += per.isEmpty() ? 0 : per.get().noun().isEmpty() ? 1 : 2;
        boolean behind = direction.isEmpty() && meaning(end) instanceof Atom.Direction && !numberFollows(end);
        Optional<Comparison> said =
                behind && meaning(end) instanceof Atom.Direction(Comparison c, boolean _) ? Optional.of(c) : direction;
        return new Found(new Clause.Measured(said, whole, unit, per), end + (behind ? 1 : 0));
    }

    /** {@code 1,16'} is one minute and sixteen seconds, as a published report explains. */
    private boolean isMinutesCommaSeconds(int index, BigDecimal value) {
        BigDecimal fraction = value.remainder(BigDecimal.ONE).abs();
        return isMinuteMark(atoms.get(index)) && value.scale() == 2 && fraction.compareTo(SIXTY_HUNDREDTHS) < 0;
    }

    private static boolean isMinuteMark(Atom unit) {
        return unit.raw().length() == 1 && !Character.isLetter(unit.raw().charAt(0)) && isMinutes(unit);
    }

    private static boolean isMinutes(Atom unit) {
        return unit.meaning() instanceof Atom.Unit(MeasureUnit.Time(TimeUnit time)) && time == TimeUnit.MINUTES;
    }

    private static BigDecimal minutesCommaSeconds(BigDecimal value) {
        BigDecimal minutes = value.setScale(0, RoundingMode.DOWN);
        BigDecimal seconds = value.subtract(minutes).movePointRight(2);
        return minutes.multiply(TimeUnit.MINUTES.size()).add(seconds);
    }

    /** Whether a smaller unit of the same time follows: {@code 2 ore e 30 minuti}. */
    private boolean isFinerUnit(MeasureUnit unit, int index) {
        int more = index + (isJoint(index) ? 1 : 0);
        return unit instanceof MeasureUnit.Time
                && meaning(more) instanceof Amount amount
                && amount.sign() == Sign.NONE
                && unitAt(more + 1)
                        .filter(smaller ->
                                unit.comparableWith(smaller) && unit.size().compareTo(smaller.size()) > 0)
                        .isPresent();
    }

    private Optional<MeasureUnit.PerPeriod> per(int index) {
        if (meaning(index) instanceof Atom.Per(RatePeriod period)) {
            return Optional.of(new MeasureUnit.PerPeriod("", period));
        }
        return meaning(index) instanceof Atom.Word && meaning(index + 1) instanceof Atom.Per(RatePeriod period)
                ? Optional.of(new MeasureUnit.PerPeriod(atoms.get(index).raw(), period))
                : Optional.empty();
    }

    /** A direction that is followed by a number or day belongs to that one. */
    private boolean numberFollows(int index) {
        return meaning(index + 1) instanceof Amount
                || meaning(index + 1) instanceof Atom.Day
                || meaning(index + 1) instanceof Atom.Unit;
    }

    private boolean isJoint(int index) {
        return meaning(index) instanceof Atom.Word(String word) && word.equals("e");
    }

    private Optional<MeasureUnit> unitAt(int index) {
        return meaning(index) instanceof Atom.Unit(MeasureUnit unit) ? Optional.of(unit) : Optional.empty();
    }

    private boolean isMark(int index, String mark) {
        return index < atoms.size() && atoms.get(index).isMark(mark);
    }

    private Atom.Meaning meaning(int index) {
        return index < atoms.size() ? atoms.get(index).meaning() : new Atom.Mark("");
    }
}
