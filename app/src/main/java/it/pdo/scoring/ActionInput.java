package it.pdo.scoring;

import java.math.BigDecimal;

/**
 * An action of an on/off indicator.
 *
 * @param text what is to be done
 * @param donePercent how far it is, 0 to 100
 */
public record ActionInput(String text, BigDecimal donePercent) {
    public ActionInput {
        if (donePercent.signum() < 0 || donePercent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("an action is done between 0 and 100 %, not " + donePercent);
        }
    }
}
