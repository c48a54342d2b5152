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
     * @param scaled whether a scale word followed
     * @param likeAYear whether it is written as a year is: four digits from 2000 to 2099, without a dot
     */
    record Amount(BigDecimal value, Sign sign, boolean scaled, boolean likeAYear) implements Meaning {
        Amount(BigDecimal value, Sign sign, boolean scaled) {
            this(value, sign, scaled, false);
        }
    }

    enum Sign {
        NONE,
        PLUS,
        MINUS
    }

    /**
     * A day.
     *
     * @param yearFromPlan whether the text itself gave no year, or not with certainty this day
     * @param lastOfPeriod whether the text names a month, quarter or year and the date is the last day of it
     */
    record Day(LocalDate date, boolean yearFromPlan, boolean lastOfPeriod) implements Meaning {}

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
