package it.pdo.planning;

import it.pdo.target.TargetText;
import org.jspecify.annotations.Nullable;

/**
 * A stored indicator of an item.
 *
 * @param position among those of its item, in order
 * @param confirmedTarget the target in a form that reads with certainty, as a person confirmed it; absent when nobody was
 *     asked
 */
public record Indicator(
        IndicatorId id,
        long version,
        ItemId item,
        int position,
        IndicatorDefinition definition,
        @Nullable String confirmedTarget)
        implements DefinedIndicator {

    /** Its target, to be read in a year. */
    public TargetText target() {
        return new TargetText(name(), unitOfMeasure(), targetText(), confirmedTarget);
    }
}
