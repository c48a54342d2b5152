package it.pdo.target;

import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.WrittenNumber;
import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Folding;
import it.pdo.target.token.WordStems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into conditions.
 *
 * @param atoms all parts of the text, in order
 * @param clauses the conditions found, in order; empty for a text without conditions
 * @param dangling comparison signs that no number follows
 */
record Sentence(String text, List<Atom> atoms, List<Clause> clauses, List<Atom> dangling) {

    private static final WordStems WHOLE = WordStems.of("tutt[aeio]\\b|totalita\\b|completamento\\b|interamente\\b");
    /** The number that an amount begins with, before its unit or scale. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d++(?:[.,]\\d++)*+");

    /** The folded words, joined by single blanks. */
    String folded() {
        return folded(true);
    }

    /** The same without the words of comparisons. */
    String foldedWithoutDirections() {
        return folded(false);
    }

    private String folded(boolean directions) {
        StringBuilder all = new StringBuilder();
        for (Atom atom : atoms) {
            if (directions || !(atom.meaning() instanceof Atom.Direction)) {
                all.append(all.isEmpty() ? "" : " ").append(Folding.fold(atom.raw()));
            }
        }
        return all.toString();
    }

    /** 100, where words mean the whole of a work: {@code Completamento di tutte le fasi}. */
    Optional<BigDecimal> completion() {
        return WHOLE.isIn(folded()) ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
    }

    /** The first part that cannot be understood where it stands. */
    Optional<Unreadable> broken() {
        for (Atom atom : atoms) {
            if (atom.meaning() instanceof Atom.Broken(Reason reason)) {
                return Optional.of(new Unreadable(reason, atom.column(), atom.raw()));
            }
            boolean strange = atom.meaning() instanceof Atom.Mark(String mark) && !Vocabulary.HARMLESS.contains(mark);
            if (strange || isDangling(atom)) {
                return Optional.of(new Unreadable(Reason.UNEXPECTED, atom.column(), atom.raw()));
            }
        }
        return Optional.empty();
    }

    private boolean isDangling(Atom atom) {
        return !dangling.isEmpty() && dangling.stream().anyMatch(d -> d.column() == atom.column());
    }

    /**
     * {@code 1,500} is one and a half, or fifteen hundred as English programs write it; as a percentage it is the former, and
     * {@code 79.500%} is either seventy-nine and a half or what no percentage is. Each number of a share and of a range counts.
     */
    boolean isWrittenTwoWays(Clause clause) {
        Optional<MeasureUnit> unit =
                switch (clause.core()) {
                    case Clause.Measured measured -> measured.unit();
                    case Clause.Between between -> between.unit();
                    case Clause.Path path -> path.unit();
                    case Clause.OutOf _, Clause.Due _ -> Optional.empty();
                };
        int numbers =
                switch (clause.core()) {
                    case Clause.Measured _ -> 1;
                    case Clause.Between _, Clause.Path _, Clause.OutOf _ -> 2;
                    case Clause.Due _ -> 0;
                };
        boolean percent = unit.filter(MeasureUnit.Percent.class::isInstance).isPresent();
        return atoms.stream()
                .filter(atom -> atom.column() >= clause.column() && atom.meaning() instanceof Atom.Amount)
                .limit(numbers)
                .anyMatch(atom -> isWrittenTwoWays(atom.raw().strip(), percent));
    }

    private static boolean isWrittenTwoWays(String amount, boolean percent) {
        Matcher number = NUMBER.matcher(amount);
        if (amount.indexOf(percent ? '.' : ',') < 0 || !number.lookingAt()) {
            return false;
        }
        return (percent ? ItalianNumbers.readProportion(number.group()) : ItalianNumbers.read(number.group()))
                instanceof WrittenNumber.Ambiguous;
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
