package it.pdo.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A means the item needs.
 *
 * @param cost exact euros, absent when the text could not be read as money
 * @param costText the cost as printed
 */
public record ResourceDraft(
        String kind,
        String description,
        @Nullable BigDecimal cost,
        @Nullable String costText) {}
