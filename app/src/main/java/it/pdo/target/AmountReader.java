package it.pdo.target;

import it.pdo.target.Atom.Amount;
import it.pdo.target.Atom.Sign;
import it.pdo.target.Clause.Core;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words that belong to one number: a range, a share of a total, or an amount with unit and period. */
final class AmountReader {

    /**
     * @param end index of the first atom that does not belong to it
     * @param doubtful whether it can be read in another way
     */
    record Found(Core core, int end, boolean doubtful) {
        Found(Core core, int end) {
            this(core, end, false);
        }
    }

    /** The word in front of two numbers. */
    enum Opened {
        NOT,
        /** {@code tra}, {@code fra}. */
        BETWEEN,
        /** {@code da 2 a 4 incontri}; of percentages, where something starts and where it is to get to. */
        FROM,
        /** {@code dal 50 al 70%}: where it starts and where it is to get to. */
        FROM_THE
    }

    private static final BigDecimal SIXTY_HUNDREDTHS = new BigDecimal("0.60");
    private static final Set<String> SHARE_JOINTS = Set.of("su", "di");
    private static final Set<String> RANGE_JOINTS = Set.of("e", "ed", "a", "ad", "al", "all", "allo", "alla", "ai");
    private static final Set<String> ARTICLES = Set.of("il", "lo", "la", "l", "i", "gli", "le");
    /** Between {@code su} and the total. */
    private static final Set<String> OF_A_TOTAL =
            Set.of("un", "totale", "di", "complessivi", "complessive", "totali", "il", "l", "le", "i");

    private static final int LONGEST_NOUN = 3;
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?:[01]?\\d|2[0-4])[.,][0-5]\\d");

    private final List<Atom> atoms;
    private final Optional<Comparison> direction;

    AmountReader(List<Atom> atoms, Optional<Comparison> direction) {
        this.atoms = atoms;
        this.direction = direction;
    }

    /**
     * Reads starting at the number or at the unit before it ({@code € 500}).
     *
     * @param opened the word of a range in front of it
     */
    Found at(int index, Opened opened) {
        Optional<MeasureUnit> unit = unitAt(index);
        int numberAt = index + (unit.isPresent() ? 1 : 0);
        if (!(meaning(numberAt) instanceof Amount amount)) {
            throw new IllegalArgumentException("no number at " + index);
        }
        return range(numberAt, amount, unit, opened)
                .or(() -> outOf(numberAt, amount))
                .orElseGet(() -> measured(numberAt + 1, amount, unit));
    }

    private Optional<Found> range(int index, Amount from, Optional<MeasureUnit> unitInFront, Opened opened) {
        Optional<MeasureUnit> first = unitInFront.or(() -> unitAt(index + 1));
        int joint = index + (unitInFront.isEmpty() && first.isPresent() ? 2 : 1);
        boolean arrow = isMark(joint, "->");
        boolean word = opened != Opened.NOT
                && meaning(joint) instanceof Atom.Word(String joining)
                && RANGE_JOINTS.contains(joining);
        int second = joint + 1;
        while (word && meaning(second) instanceof Atom.Word(String article) && ARTICLES.contains(article)) {
            second++;
        }
        if (!(isMark(joint, "-") || arrow || word)
                || direction.isPresent()
                || !(meaning(second) instanceof Amount to)
                || to.sign() != Sign.NONE) {
            return Optional.empty();
        }
        Optional<MeasureUnit> unitBehind = unitAt(second + 1);
        int end = second + (unitBehind.isPresent() ? 2 : 1);
        Optional<MeasureUnit> unit = first.or(() -> unitBehind);
        boolean percent = unit.isPresent() && unit.get() instanceof MeasureUnit.Percent;
        if (arrow || (word && (opened == Opened.FROM_THE || (opened == Opened.FROM && percent)))) {
            return Optional.of(new Found(new Clause.Path(from.value(), to.value(), unit, arrow), end, true));
        }
        boolean hours = unit.isEmpty() && isTimeOfDay(index) && isTimeOfDay(second);
        boolean years = unit.isEmpty() && from.likeAYear() && to.likeAYear();
        return Optional.of(new Found(new Clause.Between(from.value(), to.value(), unit), end, hours || years));
    }

    /** {@code 8.30-12.30} are hours of opening. */
    private boolean isTimeOfDay(int index) {
        return TIME_OF_DAY.matcher(atoms.get(index).raw()).matches();
    }

    private Optional<Found> outOf(int index, Amount numerator) {
        int joint = jointOfShare(index);
        boolean words = joint > index + 1;
        int total = joint + 1;
        while (joint > 0
                && isWordJoint(joint)
                && meaning(total) instanceof Atom.Word(String word)
                && OF_A_TOTAL.contains(word)) {
            total++;
        }
        if (joint < 0
                || !(meaning(total) instanceof Amount whole)
                || numerator.sign() != Sign.NONE
                || whole.sign() != Sign.NONE) {
            return Optional.empty();
        }
        Optional<MeasureUnit> unit = unitAt(total + 1);
        if (isMark(joint, "/") && unit.isPresent() && unit.get() instanceof MeasureUnit.Time) { // 24/48 ore
            Core longest = new Clause.Measured(direction, whole, unit, Optional.empty());
            return Optional.of(new Found(longest, total + 2, true));
        }
        Core share = new Clause.OutOf(direction, numerator.value(), whole.value());
        return Optional.of(new Found(share, total + 1, words));
    }

    /** Index of what joins a number to its total, {@code 7 giorni su 7} included; −1 where there is none. */
    private int jointOfShare(int index) {
        if (isMark(index + 1, "/") || isWordJoint(index + 1)) {
            return index + 1;
        }
        int at = index + (unitAt(index + 1).filter(AmountReader::isCountable).isPresent() ? 2 : 1);
        for (int words = 0; words <= LONGEST_NOUN; words++, at++) {
            if (meaning(at) instanceof Atom.Word(String word)) {
                if (word.equals("su")) {
                    return at;
                }
                continue;
            }
            break;
        }
        return -1;
    }

    private static boolean isCountable(MeasureUnit unit) {
        return unit instanceof MeasureUnit.Time || unit instanceof MeasureUnit.Count;
    }

    private boolean isWordJoint(int index) {
        return meaning(index) instanceof Atom.Word(String word) && SHARE_JOINTS.contains(word);
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
        Amount whole = new Amount(value, amount.sign(), amount.scaled(), amount.likeAYear());
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
