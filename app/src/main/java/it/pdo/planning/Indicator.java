package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored indicator of an item; the parts are those of {@link IndicatorDraft}. */
public record Indicator(
        IndicatorId id,
        ItemId item,
        String name,
        @Nullable String dimension,
        @Nullable String unitOfMeasure,
        @Nullable String targetText,
        @Nullable String source,
        @Nullable String description,
        Derivation derivation,
        @Nullable String derivationDetail,
        ItemState state,
        @Nullable BigDecimal weight,
        int position,
        List<ActionDraft> actions,
        long version) {}
