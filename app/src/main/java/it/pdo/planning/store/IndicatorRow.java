package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Derivation;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("indicator")
record IndicatorRow(
        @Id long id,
        long itemId,
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
        long version) {

    Indicator indicator(List<ActionDraft> actions) {
        return new Indicator(
                new IndicatorId(id),
                new ItemId(itemId),
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                source,
                controlMethod,
                description,
                derivation,
                derivationDetail,
                state,
                weight,
                position,
                actions,
                version);
    }
}
