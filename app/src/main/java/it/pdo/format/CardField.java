package it.pdo.format;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of the indicator card that a format defines itself: its label, its type, and what the product does with its
 * values. See decision record 0032.
 *
 * @param field code, name and type; never visible on a condition
 * @param meaning what the values are used for
 * @param checkpoint code of the checkpoint that {@link Meaning#EXPECTED} values are expected at; null for other meanings
 */
public record CardField(
        Field field, Meaning meaning, @Nullable String checkpoint) {

    /** What the values of a column are used for. */
    public enum Meaning {
        /** Shown, printed, imported and exported; nothing is computed from it but formulas of the card. */
        NONE,
        /** The value before the plan began. */
        BASELINE,
        /** The lowest value that counts. */
        MINIMUM,
        /** The highest value that counts. */
        MAXIMUM,
        /** Who answers for the indicator. */
        OWNER,
        /** The target of each plan year; in a year without one the target of the indicator holds. */
        TARGET_OF_YEAR,
        /** What is expected at a checkpoint, written like a target; it replaces the expected-to-date of the target. */
        EXPECTED,
        /** How often a reading is asked for, in place of the card's frequency. */
        FREQUENCY,
        /** How several readings make the value of the year. */
        YEAR_VALUE;

        /** Whether a card has at most one column of the meaning. */
        public boolean isSingle() {
            return this != NONE && this != EXPECTED;
        }
    }

    /** The options that a choice of {@link Meaning#FREQUENCY} may have, as their codes. */
    public static final Set<String> FREQUENCIES = Set.of("monthly", "quarterly", "at-checkpoints", "at-year-end");

    /** The options that a choice of {@link Meaning#YEAR_VALUE} may have, as their codes. */
    public static final Set<String> YEAR_VALUES = Set.of("last", "sum", "mean", "best", "ratio");

    /** A column whose values nothing is computed from. */
    public static CardField of(Field field) {
        return new CardField(field, Meaning.NONE, null);
    }

    public String code() {
        return field.code();
    }

    public String name() {
        return field.name();
    }

    /** A copy with another field. */
    public CardField with(UnaryOperator<FieldBuilder> change) {
        return new CardField(field.with(change), meaning, checkpoint);
    }
}
