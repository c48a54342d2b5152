package it.pdo.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step towards an indicator whose expected value is a product: done or not done.
 *
 * @param weight share of the indicator, absent where all actions weigh the same
 */
public record ActionDraft(String text, @Nullable BigDecimal weight) {}
