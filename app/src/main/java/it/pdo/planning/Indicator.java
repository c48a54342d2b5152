package it.pdo.planning;

import it.pdo.target.TargetText;
import org.jspecify.annotations.Nullable;

/**
 * A stored indicator of an item.
 *
 * @param position order within its item
 * @param confirmedTarget the unambiguous target text that a person confirmed; null when nobody was asked
 */
public record Indicator(
        IndicatorId id,
        long version,
        ItemId item,
        int position,
        IndicatorDefinition definition,
        @Nullable String confirmedTarget)
        implements DefinedIndicator {

    /** The target text, to be read for a year. */
    public TargetText target() {
        return new TargetText(name(), unitOfMeasure(), targetText(), confirmedTarget);
    }
}
