package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to be stored with its item.
 *
 * @param dimension code of the dimension in the format's indicator card, such as {@code quantity}
 * @param targetText the target as people wrote it, never rewritten
 * @param source document or system that proves the reading
 * @param controlMethod how the reading is checked
 * @param derivation where the reached value comes from
 * @param derivationDetail formula, scorecard code or the like; absent where the derivation needs none
 * @param suspended excluded for the year
 * @param sourcePointer place in the imported file, such as {@code /3/indicatori/0}; unique within a draft
 */
public record IndicatorDraft(
        String name,
        @Nullable String dimension,
        @Nullable String unitOfMeasure,
        @Nullable String targetText,
        @Nullable String source,
        @Nullable String controlMethod,
        @Nullable String description,
        List<ActionDraft> actions,
        Derivation derivation,
        @Nullable String derivationDetail,
        boolean suspended,
        @Nullable BigDecimal weight,
        String sourcePointer) {

    public IndicatorDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a name: " + sourcePointer);
        }
        actions = List.copyOf(actions);
    }
}
