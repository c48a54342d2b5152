package it.pdo.scoring.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What every weight of the input has in common: a number that is not negative, or none. */
final class Weights {
    private Weights() {}

    static void requireValid(@Nullable BigDecimal weight) {
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("negative weight " + weight);
        }
    }
}
