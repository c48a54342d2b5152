package it.pdo.target;

import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Folding;
import java.util.List;
import java.util.Optional;

/**
 * A text cut into conditions.
 *
 * @param atoms all parts of the text, in order
 * @param clauses the conditions found, in order; empty for a text without conditions
 * @param dangling comparison signs that no number follows
 */
record Sentence(String text, List<Atom> atoms, List<Clause> clauses, List<Atom> dangling) {

    /** The folded words, joined by single blanks. */
    String folded() {
        StringBuilder all = new StringBuilder();
        for (Atom atom : atoms) {
            all.append(all.isEmpty() ? "" : " ").append(Folding.fold(atom.raw()));
        }
        return all.toString();
    }

    /** The first part that cannot be understood where it stands. */
    Optional<Unreadable> broken() {
        for (Atom atom : atoms) {
            if (atom.meaning() instanceof Atom.Broken(Reason reason)) {
                return Optional.of(new Unreadable(reason, atom.column(), atom.raw()));
            }
            boolean strange = atom.meaning() instanceof Atom.Mark(String mark) && !Vocabulary.HARMLESS.contains(mark);
            if (strange || dangling.stream().anyMatch(d -> d.column() == atom.column())) {
                return Optional.of(new Unreadable(Reason.UNEXPECTED, atom.column(), atom.raw()));
            }
        }
        return Optional.empty();
    }

    /** The words around a condition, without the condition itself, as written. */
    String span(Clause clause) {
        return (span(clause.before()) + " " + span(clause.after())).strip();
    }

    /** The text from the first to the last of the words; a comparison sign without a number may be late in the list. */
    private String span(List<Atom> words) {
        int start = text.length();
        int end = start;
        for (Atom word : words) {
            int first = word.column() - 1;
            end = start == text.length()
                    ? first + word.raw().length()
                    : Math.max(end, first + word.raw().length());
            start = Math.min(start, first);
        }
        return text.substring(start, end);
    }
}
