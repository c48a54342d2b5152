package it.pdo.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An action of an indicator that measures a product: done or not done.
 *
 * @param weight share of the indicator; null where all actions weigh the same
 */
public record ActionDraft(String text, @Nullable BigDecimal weight) {}
