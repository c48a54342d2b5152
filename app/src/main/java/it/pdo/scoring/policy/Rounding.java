package it.pdo.scoring.policy;

import it.pdo.scoring.message.EngineMessages;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A rounding by name.
 *
 * @param mode the method
 * @param decimals how many are kept, 0 to 10; ignored by {@link Mode#NONE}
 */
public record Rounding(Mode mode, int decimals) {

    /** Keeps the working precision of 34 digits. */
    public static final Rounding NONE = new Rounding(Mode.NONE, 0);

    /** The supported methods. */
    public enum Mode {
        TRUNCATE(RoundingMode.DOWN),
        HALF_UP(RoundingMode.HALF_UP),
        HALF_EVEN(RoundingMode.HALF_EVEN),
        UP(RoundingMode.UP),
        NONE(RoundingMode.UNNECESSARY);

        private final RoundingMode java;

        Mode(RoundingMode java) {
            this.java = java;
        }

        /** The corresponding {@link RoundingMode}. */
        public RoundingMode java() {
            return java;
        }
    }

    public Rounding {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("0 to 10 decimals, not " + decimals);
        }
    }

    /** The rounding in words: {@code troncato a 2 decimali}. */
    public String sentence(Locale locale) {
        return EngineMessages.in(locale).text("named.Mode." + mode.name(), decimals);
    }
}
