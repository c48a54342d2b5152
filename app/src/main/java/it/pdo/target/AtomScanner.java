package it.pdo.target;

import it.pdo.target.Atom.Meaning;
import it.pdo.target.token.Phrase.Match;
import it.pdo.target.token.Token;
import it.pdo.target.token.Tokenizer;
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
        if (date() || periodOrUnit() || direction() || number()) {
            return;
        }
        Token token = tokens.get(at);
        add(token.kind() == Token.Kind.WORD ? new Atom.Word(token.folded()) : new Atom.Mark(token.folded()), 1);
    }

    private boolean date() {
        Optional<DateScanner.Found> found = dates.at(at, previous() instanceof Atom.Direction);
        found.ifPresent(f -> add(f.meaning(), f.length()));
        return found.isPresent();
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
        boolean sign = tokens.get(at).isMark("%")
                || tokens.get(at).isMark("€")
                || tokens.get(at).isWord("euro");
        Optional<Match<MeasureUnit>> unit = afterNumber || sign ? Vocabulary.UNITS.at(tokens, at) : Optional.empty();
        return unit.isPresent()
                && add(new Atom.Unit(unit.get().meaning()), unit.get().length());
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

    private boolean number() {
        Meaning previous = previous();
        boolean dash = previous instanceof Atom.Amount
                || (previous instanceof Atom.Unit
                        && at + 1 < tokens.size()
                        && !tokens.get(at).touches(tokens.get(at + 1)));
        boolean beforeDate = at + 1 < tokens.size() && dates.at(at + 1, false).isPresent();
        Optional<NumberScanner.Found> found =
                NumberScanner.at(tokens, at, !dash && !beforeDate, previous instanceof Atom.Direction);
        return found.isPresent() && add(found.get().meaning(), found.get().length());
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
