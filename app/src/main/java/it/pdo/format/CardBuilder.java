package it.pdo.format;

import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.format.IndicatorCard.Derivation;
import it.pdo.format.IndicatorCard.Readings;
import it.pdo.format.Level.Use;
import java.util.List;

/** A mutable copy of an indicator card; see {@link IndicatorCard#with}. */
public final class CardBuilder {

    private List<Option> dimensions;
    private Use dimension;
    private final List<Column> columns;
    private List<CardField> fields;
    private final Readings readings;
    private List<String> checkpoints;
    private final boolean actions;
    private final boolean suspension;
    private final Use weight;
    private final List<Derivation> derivations;

    CardBuilder(IndicatorCard from) {
        this.dimensions = from.dimensions().options();
        this.dimension = from.dimensions().use();
        this.columns = from.columns();
        this.fields = from.fields();
        this.readings = from.readings();
        this.checkpoints = from.checkpoints();
        this.actions = from.actions();
        this.suspension = from.suspension();
        this.weight = from.weight();
        this.derivations = from.derivations();
    }

    IndicatorCard build() {
        return new IndicatorCard(
                new IndicatorCard.Dimensions(dimensions, dimension),
                columns,
                fields,
                new IndicatorCard.Schedule(readings, checkpoints),
                actions,
                suspension,
                weight,
                derivations);
    }

    public CardBuilder dimensions(List<Option> value) {
        dimensions = value;
        return this;
    }

    public CardBuilder dimension(Use value) {
        dimension = value;
        return this;
    }

    public CardBuilder fields(List<CardField> value) {
        fields = value;
        return this;
    }

    public CardBuilder checkpoints(List<String> value) {
        checkpoints = value;
        return this;
    }
}
