package it.pdo.target;

import it.pdo.shared.Localized;
import java.util.Locale;

/** The result of reading a target text. */
public sealed interface TargetReading extends Localized {

    /** The text as written. */
    String text();

    /**
     * The target in words, {@code almeno 70%}, or why it cannot be read; in Italian, or English for an English locale.
     */
    String describe(Locale locale);

    /** Whether a person should be asked for the meaning: the text cannot be read, or not with certainty. */
    default boolean isDoubtful() {
        return switch (this) {
            case Understood understood -> understood.toBeConfirmed();
            case NotUnderstood _ -> true;
        };
    }

    @Override
    default String in(Locale locale) {
        return describe(locale);
    }

    /** Understood. Its Italian description, read again as a target text, gives the same target with certainty. */
    record Understood(String text, Target target, Confidence confidence) implements TargetReading {

        public TargetClass targetClass() {
            return TargetNotation.of(target).targetClass();
        }

        /** Whether a person must confirm it once before it counts. */
        public boolean toBeConfirmed() {
            return confidence != Confidence.CERTAIN;
        }

        @Override
        public String describe(Locale locale) {
            return TargetFormatter.of(target, locale);
        }
    }

    /** Not understood, or blank. */
    record NotUnderstood(String text, Unreadable why) implements TargetReading {
        @Override
        public String describe(Locale locale) {
            return why.describe(locale);
        }
    }
}
