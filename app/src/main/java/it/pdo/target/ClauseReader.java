package it.pdo.target;

import it.pdo.target.AmountReader.Opened;
import it.pdo.target.Clause.Core;
import it.pdo.target.token.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups the atoms of a text into conditions, each with the words before and after it. */
final class ClauseReader {

    private static final Set<String> BOUNDARIES = Set.of(",", ";", ".", "+", "&");
    private static final Set<String> BETWEEN = Set.of("tra", "fra");
    private static final Set<String> FROM_THE = Set.of("dal", "dall", "dallo", "dalla", "dai");
    private static final Set<String> ARTICLES = Set.of("il", "lo", "la", "l", "i", "gli", "le");

    private final List<Atom> atoms;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Atom> dangling = new ArrayList<>();
    private List<Atom> before = new ArrayList<>();
    private List<Atom> after = new ArrayList<>();
    private @Nullable Atom pending;
    private @Nullable Core core;
    private boolean doubtful;
    private int at;
    private int column = 1;

    private ClauseReader(List<Atom> atoms) {
        this.atoms = atoms;
    }

    static Sentence read(String text, OptionalInt planYear) {
        List<Atom> atoms = AtomScanner.atoms(text, planYear);
        ClauseReader reader = new ClauseReader(atoms);
        while (reader.at < atoms.size()) {
            reader.step(atoms.get(reader.at));
        }
        reader.dropPending();
        reader.finish();
        return new Sentence(text, atoms, List.copyOf(reader.clauses), List.copyOf(reader.dangling));
    }

    private void step(Atom atom) {
        switch (atom.meaning()) {
            case Atom.Direction _ -> {
                dropPending();
                close();
                pending = atom;
                at++;
            }
            case Atom.Day day -> {
                close();
                core = new Clause.Due(direction(), day);
                doubtful = false;
                column = atom.column();
                pending = null;
                at++;
            }
            case Atom.Amount _ -> amount();
            case Atom.Unit _
            when at + 1 < atoms.size() && atoms.get(at + 1).meaning() instanceof Atom.Amount -> amount();
            case Atom.Mark _ -> mark(atom);
            case Atom.Word(String folded) when pending != null && Vocabulary.FILLERS.contains(folded) -> at++;
            case Atom.Word _, Atom.Unit _, Atom.Per _, Atom.Broken _ -> word(atom);
        }
    }

    private void amount() {
        AmountReader.Found found = either(new AmountReader(atoms, direction()).at(at, opened()));
        if (!stands(found.core())) {
            word(atoms.get(at));
            return;
        }
        close();
        core = found.core();
        doubtful = found.doubtful();
        column = atoms.get(at).column();
        pending = null;
        at = found.end();
    }

    /** {@code ± 5%} allows as much below as above. */
    private AmountReader.Found either(AmountReader.Found found) {
        boolean both = at > 0 && atoms.get(at - 1).isMark("±");
        return both && found.core() instanceof Clause.Measured measured
                ? new AmountReader.Found(
                        new Clause.Between(
                                measured.number().value().negate(),
                                measured.number().value(),
                                measured.unit()),
                        found.end())
                : found;
    }

    /** Whether a number is a condition and not part of a sentence, as in “D.Lgs. 33”. */
    private boolean stands(Core found) {
        boolean first = core == null && Clause.contentOf(before).isEmpty();
        boolean spoken =
                switch (found) {
                    case Clause.Measured m ->
                        m.unit().isPresent()
                                || m.per().isPresent()
                                || m.direction().isPresent()
                                || m.number().sign() != Atom.Sign.NONE;
                    case Clause.Between b ->
                        b.unit().isPresent()
                                || opened() != Opened.NOT
                                || b.from().signum() < 0;
                    case Clause.Path _ -> true;
                    case Clause.OutOf _, Clause.Due _ -> false;
                };
        return first || spoken || pending != null || counted() || enumerated() || listed(found);
    }

    /**
     * Whether it is a further quantity with its own noun: {@code 80 pubblicazioni 5 mail}. Behind a percentage such
     * numbers tell the population ({@code 100% 59 docenti}).
     */
    private boolean listed(Core found) {
        boolean nouns = found instanceof Clause.Measured
                && !after.isEmpty()
                && !Clause.contentOf(List.of(after.getLast())).isEmpty()
                && !after.getLast().isWord("ogni")
                && at + 1 < atoms.size()
                && !Clause.contentOf(List.of(atoms.get(at + 1))).isEmpty();
        return nouns
                && after.stream().allMatch(a -> a.meaning() instanceof Atom.Word)
                && core instanceof Clause.Measured first
                && !(first.unit().isPresent() && first.unit().get() instanceof MeasureUnit.Percent);
    }

    /** Whether an “e” joins it to the preceding number: {@code 3 incontri e 2 report}. */
    private boolean enumerated() {
        return core instanceof Clause.Measured
                && atoms.get(at).meaning() instanceof Atom.Amount
                && (atoms.get(at - 1).isWord("e") || atoms.get(at - 1).isWord("ed"));
    }

    /** Whether {@code n.}, {@code nr.}, {@code numero} or similar precedes it. */
    private boolean counted() {
        int index = at - 1;
        while (index > 0 && (atoms.get(index).isMark(".") || atoms.get(index).isMark("°"))) {
            index--;
        }
        return index >= 0
                && atoms.get(index).meaning() instanceof Atom.Word(String folded)
                && Vocabulary.COUNTING.contains(folded);
    }

    /** {@code tra}, {@code dal} in front, an article between them left aside: {@code tra l'80%}. */
    private Opened opened() {
        int index = at - 1;
        if (index > 0
                && atoms.get(index).meaning() instanceof Atom.Word(String article)
                && ARTICLES.contains(article)) {
            index--;
        }
        if (index < 0 || !(atoms.get(index).meaning() instanceof Atom.Word(String opener))) {
            return Opened.NOT;
        }
        if (BETWEEN.contains(opener)) {
            return Opened.BETWEEN;
        }
        if (opener.equals("da") && index > 0 && Wording.isOfAPassage(atoms.get(index - 1))) {
            return Opened.FROM_THE;
        }
        return opener.equals("da") ? Opened.FROM : FROM_THE.contains(opener) ? Opened.FROM_THE : Opened.NOT;
    }

    private void mark(Atom atom) {
        at++;
        if (atom.isMark(":") && core == null && clauses.isEmpty()) {
            before.clear();
        } else if (atom.isMark("(") && core != null && !(core instanceof Clause.Due)) {
            skipGloss();
        } else if (core != null && BOUNDARIES.stream().anyMatch(atom::isMark)) {
            close();
        } else {
            wordAtoms().add(atom);
        }
    }

    /** {@code 3 (100%)}: text in brackets after a condition is a comment, unless it has a direction or a day. */
    private void skipGloss() {
        int end = at;
        while (end < atoms.size() && !atoms.get(end).isMark(")")) {
            Atom.Meaning inside = atoms.get(end).meaning();
            if (inside instanceof Atom.Direction || inside instanceof Atom.Day) {
                return;
            }
            end++;
        }
        at = Math.min(end + 1, atoms.size());
    }

    private void word(Atom atom) {
        dropPending();
        Atom word = asWord(atom);
        if (core instanceof Clause.Due && !Clause.contentOf(List.of(word)).isEmpty()) {
            close();
        }
        wordAtoms().add(word);
        at++;
    }

    /** A direction in words without a number is ordinary text; a sign without a number is a mistake. */
    private void dropPending() {
        Atom direction = pending;
        if (direction != null) {
            boolean sign = direction.meaning() instanceof Atom.Direction(Comparison _, boolean bySign) && bySign;
            (sign ? dangling : wordAtoms()).add(asWord(direction));
        }
        pending = null;
    }

    private static Atom asWord(Atom atom) {
        return atom.meaning() instanceof Atom.Word
                ? atom
                : new Atom(new Atom.Word(Folding.fold(atom.raw())), atom.column(), atom.raw());
    }

    private List<Atom> wordAtoms() {
        return core == null ? before : after;
    }

    private void close() {
        Core closed = core;
        if (closed != null) {
            clauses.add(new Clause(List.copyOf(before), closed, List.copyOf(after), column, doubtful));
            before = new ArrayList<>();
            after = new ArrayList<>();
        }
        core = null;
    }

    /** The words after the last condition belong to it. */
    private void finish() {
        close();
        if (!clauses.isEmpty() && !before.isEmpty()) {
            Clause last = clauses.removeLast();
            List<Atom> behind = new ArrayList<>(last.after());
            behind.addAll(before);
            clauses.add(new Clause(last.before(), last.core(), List.copyOf(behind), last.column(), last.doubtful()));
        }
    }

    private Optional<Comparison> direction() {
        Atom direction = pending;
        return direction != null && direction.meaning() instanceof Atom.Direction(Comparison c, boolean _)
                ? Optional.of(c)
                : Optional.empty();
    }
}
