package it.pdo.scoring.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An action of an on/off indicator.
 *
 * @param text the action as written
 * @param donePercent completion in percent, 0 to 100
 * @param weight its weight among the actions of the indicator, null when it has none
 */
public record ActionInput(
        String text, BigDecimal donePercent, @Nullable BigDecimal weight) {
    public ActionInput {
        if (donePercent.signum() < 0 || donePercent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("an action is done between 0 and 100 %, not " + donePercent);
        }
        Weights.requireValid(weight);
    }

    /** An action without a weight of its own. */
    public static ActionInput of(String text, BigDecimal donePercent) {
        return new ActionInput(text, donePercent, null);
    }
}
