package it.pdo.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of a text with its meaning.
 *
 * @param column of its first character, from 1
 * @param raw as written
 */
record Atom(Meaning meaning, int column, String raw) {

    sealed interface Meaning {}

    /**
     * A number with its scale.
     *
     * @param scaled whether a scale word, such as {@code mila}, followed
     */
    record Amount(BigDecimal value, Sign sign, boolean scaled) implements Meaning {}

    enum Sign {
        NONE,
        PLUS,
        MINUS
    }

    /**
     * A day.
     *
     * @param yearFromPlan true when the text has no year
     */
    record Day(LocalDate date, boolean yearFromPlan) implements Meaning {}

    /**
     * A direction.
     *
     * @param bySign true when written as a sign, false when in words
     */
    record Direction(Comparison comparison, boolean bySign) implements Meaning {}

    record Unit(MeasureUnit unit) implements Meaning {}

    record Per(RatePeriod period) implements Meaning {}

    record Word(String folded) implements Meaning {}

    record Mark(String mark) implements Meaning {}

    record Broken(Unreadable.Reason reason) implements Meaning {}

    boolean isWord(String word) {
        return meaning instanceof Word(String folded) && folded.equals(word);
    }

    boolean isMark(String mark) {
        return meaning instanceof Mark(String found) && found.equals(mark);
    }
}
