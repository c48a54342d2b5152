package it.pdo.scoring.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Validates weights of the input: zero or more, or none. */
final class Weights {
    private Weights() {}

    static void requireValid(@Nullable BigDecimal weight) {
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("negative weight " + weight);
        }
    }
}
