package it.pdo.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One condition of a text with the words around it.
 *
 * @param before words in front, as written
 * @param after words behind, as written
 * @param column where the condition itself starts, from 1
 * @param doubtful whether it can be read in another way, so that a person is asked
 */
record Clause(List<Atom> before, Core core, List<Atom> after, int column, boolean doubtful) {

    /** The value of a condition. */
    sealed interface Core {}

    /**
     * A number with its unit, if the text has one.
     *
     * @param per the period of a rate with the noun before it: {@code 2 incontri al mese}
     */
    record Measured(
            Optional<Comparison> direction,
            Atom.Amount number,
            Optional<MeasureUnit> unit,
            Optional<MeasureUnit.PerPeriod> per)
            implements Core {}

    record Between(BigDecimal from, BigDecimal to, Optional<MeasureUnit> unit) implements Core {}

    /**
     * From a value to another: {@code dal 50 al 70%}, {@code 65% -> 70%}.
     *
     * @param arrow whether an arrow joins them, which is never a range
     */
    record Path(BigDecimal from, BigDecimal to, Optional<MeasureUnit> unit, boolean arrow) implements Core {}

    record OutOf(Optional<Comparison> direction, BigDecimal numerator, BigDecimal denominator) implements Core {}

    record Due(Optional<Comparison> direction, Atom.Day day) implements Core {}

    /** The meaningful words before and after, as written. */
    List<Atom> content() {
        List<Atom> all = new ArrayList<>(before);
        all.addAll(after);
        return contentOf(all);
    }

    static List<Atom> contentOf(List<Atom> words) {
        return words.stream()
                .filter(a -> a.meaning() instanceof Atom.Word(String folded)
                        && !Vocabulary.FILLERS.contains(folded)
                        && !Vocabulary.COUNTING.contains(folded))
                .toList();
    }
}
