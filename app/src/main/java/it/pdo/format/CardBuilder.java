package it.pdo.format;

import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.format.IndicatorCard.Derivation;
import it.pdo.format.IndicatorCard.Readings;
import it.pdo.format.Level.Use;
import java.util.List;

/** The values of an indicator card, to be changed one by one; see {@link IndicatorCard#with}. */
public final class CardBuilder {

    private List<Option> dimensions;
    private Use dimension;
    private List<Column> columns;
    private Readings readings;
    private List<String> checkpoints;
    private boolean actions;
    private boolean suspension;
    private Use weight;
    private List<Derivation> derivations;

    CardBuilder(IndicatorCard from) {
        this.dimensions = from.dimensions();
        this.dimension = from.dimension();
        this.columns = from.columns();
        this.readings = from.readings();
        this.checkpoints = from.checkpoints();
        this.actions = from.actions();
        this.suspension = from.suspension();
        this.weight = from.weight();
        this.derivations = from.derivations();
    }

    IndicatorCard build() {
        return new IndicatorCard(
                dimensions, dimension, columns, readings, checkpoints, actions, suspension, weight, derivations);
    }

    public CardBuilder dimensions(List<Option> value) {
        dimensions = value;
        return this;
    }

    public CardBuilder dimension(Use value) {
        dimension = value;
        return this;
    }

    public CardBuilder columns(List<Column> value) {
        columns = value;
        return this;
    }

    public CardBuilder readings(Readings value) {
        readings = value;
        return this;
    }

    public CardBuilder checkpoints(List<String> value) {
        checkpoints = value;
        return this;
    }

    public CardBuilder actions(boolean value) {
        actions = value;
        return this;
    }

    public CardBuilder suspension(boolean value) {
        suspension = value;
        return this;
    }

    public CardBuilder weight(Use value) {
        weight = value;
        return this;
    }

    public CardBuilder derivations(List<Derivation> value) {
        derivations = value;
        return this;
    }
}
