package it.pdo.target;

import it.pdo.shared.Localized;
import java.util.Locale;

/** What became of a target text. */
public sealed interface TargetReading extends Localized {

    /** The text as written. */
    String text();

    /** The reading in words, {@code almeno 70%}; or why there is none. Italian, or English when the locale is. */
    String describe(Locale locale);

    /** Whether a person should be asked what is meant: it cannot be read, or not with certainty. */
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

    /** Understood. The Italian words, read again as a target text, give the same target, certain. */
    record Understood(String text, Target target, Confidence confidence) implements TargetReading {

        public TargetClass targetClass() {
            return TargetNotation.of(target).targetClass();
        }

        /** Whether a person should confirm it once before it counts. */
        public boolean toBeConfirmed() {
            return confidence != Confidence.CERTAIN;
        }

        @Override
        public String describe(Locale locale) {
            return TargetFormatter.of(target, locale);
        }
    }

    /** Not understood, or nothing written. */
    record NotUnderstood(String text, Unreadable why) implements TargetReading {
        @Override
        public String describe(Locale locale) {
            return why.describe(locale);
        }
    }
}
