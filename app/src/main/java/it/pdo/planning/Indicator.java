package it.pdo.planning;

import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored indicator of an item; the other parts are those of {@link IndicatorDraft}.
 *
 * @param confirmedTarget the target in a form that reads with certainty, as a person confirmed it; absent when nobody was
 *     asked
 */
public record Indicator(
        IndicatorId id,
        ItemId item,
        String name,
        @Nullable String dimension,
        @Nullable String unitOfMeasure,
        @Nullable String targetText,
        @Nullable String confirmedTarget,
        @Nullable String source,
        @Nullable String controlMethod,
        @Nullable String description,
        Derivation derivation,
        @Nullable String derivationDetail,
        ItemState state,
        @Nullable BigDecimal weight,
        int position,
        List<ActionDraft> actions,
        long version) {

    /** Its target, to be read in a year. */
    public TargetText target() {
        return new TargetText(name, unitOfMeasure, targetText, confirmedTarget);
    }
}
