package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("indicator")
public record IndicatorRow(
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
        IndicatorDerivation derivation,
        @Nullable String derivationDetail,
        ItemState state,
        @Nullable BigDecimal weight,
        @Nullable String fieldsJson,
        int position,
        long version) {

    public static IndicatorRow of(
            IndicatorId id,
            ItemId item,
            int position,
            IndicatorDefinition definition,
            @Nullable String confirmedTarget,
            long version) {
        var measure = definition.measure();
        var documentation = definition.documentation();
        return new IndicatorRow(
                id.value(),
                item.value(),
                measure.name(),
                measure.dimension(),
                measure.unitOfMeasure(),
                measure.targetText(),
                confirmedTarget,
                documentation.source(),
                documentation.controlMethod(),
                documentation.description(),
                definition.computation().derivation(),
                definition.computation().detail(),
                definition.state(),
                definition.weight(),
                ColumnsJson.write(definition.fields()),
                position,
                version);
    }

    public Indicator indicator(List<ActionDraft> actions) {
        return new Indicator(
                new IndicatorId(id),
                version,
                new ItemId(itemId),
                position,
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(name, dimension, unitOfMeasure, targetText),
                        new IndicatorDefinition.Documentation(source, controlMethod, description),
                        actions,
                        new IndicatorDefinition.Computation(derivation, derivationDetail),
                        state,
                        weight,
                        ColumnsJson.read(fieldsJson)),
                confirmedTarget);
    }
}
