package it.pdo.target;

import it.pdo.target.Atom.Meaning;
import it.pdo.target.token.Folding;
import it.pdo.target.token.Phrase.Match;
import it.pdo.target.token.Token;
import it.pdo.target.token.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Assigns a meaning to each token of a text, from left to right. */
final class AtomScanner {

    private final String text;
    private final List<Token> tokens;
    private final DateScanner dates;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;

    private AtomScanner(String text, OptionalInt planYear) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.dates = new DateScanner(tokens, planYear);
    }

    static List<Atom> atoms(String text, OptionalInt planYear) {
        AtomScanner scanner = new AtomScanner(text, planYear);
        while (scanner.at < scanner.tokens.size()) {
            scanner.step();
        }
        return scanner.atoms;
    }

    private void step() {
        if (date() || clock() || periodOrUnit() || plusMinus() || direction() || fraction() || number()) {
            return;
        }
        Token token = tokens.get(at);
        add(token.kind() == Token.Kind.WORD ? new Atom.Word(token.folded()) : new Atom.Mark(token.folded()), 1);
    }

    private boolean date() {
        Optional<DateScanner.Found> found = dates.at(at, expected());
        found.ifPresent(f -> add(f.meaning(), f.length()));
        return found.isPresent();
    }

    /** Articles between the direction and the day count as nothing. */
    private DateScanner.Expected expected() {
        int last = atoms.size() - 1;
        while (last >= 0
                && atoms.get(last).meaning() instanceof Atom.Word(String word)
                && Vocabulary.FILLERS.contains(word)) {
            last--;
        }
        if (last < 0 || !(atoms.get(last).meaning() instanceof Atom.Direction(Comparison _, boolean bySign))) {
            return DateScanner.Expected.NOT;
        }
        boolean deadline = !bySign && Folding.fold(atoms.get(last).raw()).startsWith("entro");
        return deadline
                ? DateScanner.Expected.DEADLINE
                : last == atoms.size() - 1 ? DateScanner.Expected.DAY : DateScanner.Expected.NOT;
    }

    private boolean periodOrUnit() {
        boolean afterNumber = previous() instanceof Atom.Amount;
        boolean afterUnit = previous() instanceof Atom.Unit;
        if (afterNumber || afterUnit || previousIsNoun()) {
            Optional<Match<RatePeriod>> period = Vocabulary.PERIODS.at(tokens, at);
            if (period.isPresent()) {
                return add(new Atom.Per(period.get().meaning()), period.get().length());
            }
        }
        if (afterNumber && perMille()) {
            return true;
        }
        boolean sign = tokens.get(at).isMark("%")
                || tokens.get(at).isMark("€")
                || tokens.get(at).isWord("euro");
        Optional<Match<MeasureUnit>> unit = afterNumber || sign ? Vocabulary.UNITS.at(tokens, at) : unitInFront();
        return unit.isPresent()
                && add(new Atom.Unit(unit.get().meaning()), unit.get().length());
    }

    /** {@code gg. 6}, {@code mq. 1.200}: a short form that its number follows. */
    private Optional<Match<MeasureUnit>> unitInFront() {
        return Vocabulary.UNITS_IN_FRONT.at(tokens, at).filter(this::numberFollowsUnit);
    }

    private boolean numberFollowsUnit(Match<MeasureUnit> match) {
        int next = at + match.length();
        return next < tokens.size() && tokens.get(next).isNumeral();
    }

    /** {@code 5‰} is 0.5 %. */
    private boolean perMille() {
        boolean words = tokens.get(at).isWord("per")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord("mille");
        if (!words && !tokens.get(at).isMark("‰")) {
            return false;
        }
        Atom number = atoms.removeLast();
        if (number.meaning() instanceof Atom.Amount(BigDecimal value, Atom.Sign sign, boolean scaled, boolean _)) {
            atoms.add(new Atom(new Atom.Amount(value.movePointLeft(1), sign, scaled), number.column(), number.raw()));
        }
        return add(new Atom.Unit(MeasureUnit.Percent.PLAIN), words ? 2 : 1);
    }

    private boolean direction() {
        if (previous() instanceof Atom.Amount || previous() instanceof Atom.Unit) {
            Optional<Match<Comparison>> after = Vocabulary.DIRECTIONS_AFTER.at(tokens, at);
            if (after.isPresent() && (at + after.get().length() == tokens.size() || !numberFollows(after.get()))) {
                return add(
                        new Atom.Direction(after.get().meaning(), false),
                        after.get().length());
            }
        }
        Optional<Match<Comparison>> before = Vocabulary.DIRECTIONS.at(tokens, at);
        boolean sign = tokens.get(at).kind() == Token.Kind.MARK;
        return before.isPresent()
                && add(
                        new Atom.Direction(before.get().meaning(), sign),
                        before.get().length());
    }

    private boolean numberFollows(Match<Comparison> match) {
        return tokens.get(at + match.length()).isNumeral();
    }

    /** {@code ±}, {@code +/-}: as one mark. */
    private boolean plusMinus() {
        boolean spelled = isMark(at, "+") && isMark(at + 1, "/") && isMark(at + 2, "-");
        return (spelled || isMark(at, "±")) && addMark("±", spelled ? 3 : 1);
    }

    /** {@code 00:10:00} is a duration; what {@code 0:20} counts nobody can tell, so that it stays words. */
    private boolean clock() {
        if (!isClockPart(at)
                || !isMark(at + 1, ":")
                || !isClockPart(at + 2)
                || tokens.get(at + 2).folded().length() != 2) {
            return false;
        }
        if (isMark(at + 3, ":") && isClockPart(at + 4)) {
            BigDecimal seconds = part(at).multiply(TimeUnit.HOURS.size())
                    .add(part(at + 2).multiply(TimeUnit.MINUTES.size()))
                    .add(part(at + 4));
            int column = tokens.get(at).start() + 1;
            add(new Atom.Amount(seconds, Atom.Sign.NONE, false), 5);
            atoms.add(new Atom(
                    new Atom.Unit(new MeasureUnit.Time(TimeUnit.SECONDS)),
                    column,
                    atoms.getLast().raw()));
            return true;
        }
        return add(
                new Atom.Word(text.substring(
                        tokens.get(at).start(), tokens.get(at + 2).end())),
                3);
    }

    private boolean isClockPart(int index) {
        return index < tokens.size()
                && tokens.get(index).isNumeral()
                && tokens.get(index).folded().length() <= 2
                && tokens.get(index).folded().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private BigDecimal part(int index) {
        return new BigDecimal(tokens.get(index).folded());
    }

    /** {@code due terzi}, {@code un quarto}, {@code ½}: as a share of a total. */
    private boolean fraction() {
        Optional<Vocabulary.Fraction> found = Vocabulary.fraction(tokens, at);
        if (found.isEmpty()) {
            return false;
        }
        int column = tokens.get(at).start() + 1;
        add(amount(found.get().numerator()), found.get().length());
        String raw = atoms.getLast().raw();
        atoms.add(new Atom(new Atom.Mark("/"), column, raw));
        atoms.add(new Atom(amount(found.get().denominator()), column, raw));
        return true;
    }

    private static Atom.Amount amount(int value) {
        return new Atom.Amount(BigDecimal.valueOf(value), Atom.Sign.NONE, false);
    }

    private boolean isMark(int index, String mark) {
        return index < tokens.size() && tokens.get(index).isMark(mark);
    }

    private boolean addMark(String mark, int length) {
        return add(new Atom.Mark(mark), length);
    }

    private boolean number() {
        Meaning previous = previous();
        boolean spaced = at + 1 < tokens.size() && !tokens.get(at).touches(tokens.get(at + 1));
        boolean tight = at > 0 && tokens.get(at - 1).touches(tokens.get(at));
        boolean dash = previous instanceof Atom.Amount || (previous instanceof Atom.Unit && (spaced || tight));
        boolean beforeDate = at + 1 < tokens.size()
                && dates.at(at + 1, DateScanner.Expected.NOT).isPresent();
        Optional<NumberScanner.Found> found =
                NumberScanner.at(tokens, at, !dash && !beforeDate, previous instanceof Atom.Direction);
        if (found.isEmpty()) {
            return false;
        }
        return isMistyped(at + found.get().length() - 1)
                ? add(new Atom.Broken(Unreadable.Reason.BAD_NUMBER), found.get().length() + 1)
                : add(found.get().meaning(), found.get().length());
    }

    /** {@code 2O24}, {@code 9,5E2}, {@code 9O%}: letters between or behind digits are a slip of the keyboard, unless they are a unit ({@code 90m2}). */
    private boolean isMistyped(int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index).isNumeral()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return next.kind() == Token.Kind.WORD
                && tokens.get(index).touches(next)
                && (next.raw().equals("O")
                        || next.raw().equals("o")
                        || next.raw().equals("I")
                        || next.folded().chars().anyMatch(c -> c >= '0' && c <= '9'))
                && Vocabulary.UNITS.at(tokens, index + 1).isEmpty();
    }

    private boolean previousIsNoun() {
        return atoms.size() >= 2
                && previous() instanceof Atom.Word
                && atoms.get(atoms.size() - 2).meaning() instanceof Atom.Amount;
    }

    /** The meaning before the current one; a neutral mark at the start. */
    private Meaning previous() {
        return atoms.isEmpty() ? new Atom.Mark("") : atoms.getLast().meaning();
    }

    private boolean add(Meaning meaning, int length) {
        Token first = tokens.get(at);
        int end = tokens.get(at + length - 1).end();
        atoms.add(new Atom(meaning, first.start() + 1, text.substring(first.start(), end)));
        at += length;
        return true;
    }
}
