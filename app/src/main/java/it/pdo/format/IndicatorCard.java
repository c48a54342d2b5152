package it.pdo.format;

import it.pdo.format.FieldType.Option;
import it.pdo.format.Level.Use;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is written of each indicator.
 *
 * @param dimensions as quantity, time, cost, quality; none when the format does not tell them apart
 * @param dimension whether an indicator says its dimension; {@link Use#NONE} exactly when there are no dimensions
 * @param columns written beside name and target, in order
 * @param readings when actual values are read
 * @param checkpoints codes of the format's checkpoints at which an indicator is read and compared; empty for all
 * @param actions whether an indicator may list the actions that make up an expected product
 * @param suspension whether an indicator may be suspended for a year: left out, never counted as zero
 * @param weight whether indicators of one item are weighted
 * @param derivations ways an indicator's value may be worked out instead of read
 */
public record IndicatorCard(
        List<Option> dimensions,
        Use dimension,
        List<Column> columns,
        Readings readings,
        List<String> checkpoints,
        boolean actions,
        boolean suspension,
        Use weight,
        List<Derivation> derivations) {

    /** A column of text beside name and target. */
    public enum Column {
        UNIT_OF_MEASURE,
        DESCRIPTION,
        SOURCE,
        CONTROL_METHOD
    }

    /** When actual values are read. */
    public enum Readings {
        MONTHLY,
        AT_CHECKPOINTS
    }

    /** Where a derived indicator's value comes from. */
    public enum Derivation {
        CRONOPROGRAM,
        CHILDREN,
        RATIO,
        SCORECARD,
        FORMULA
    }

    public IndicatorCard {
        dimensions = List.copyOf(dimensions);
        columns = List.copyOf(columns);
        checkpoints = List.copyOf(checkpoints);
        derivations = List.copyOf(derivations);
        if (dimensions.isEmpty() != (dimension == Use.NONE)) {
            throw new IllegalArgumentException("dimensions and their use contradict each other");
        }
    }

    /** A card of name and target alone, read every month. */
    public static IndicatorCard plain() {
        return new IndicatorCard(
                List.of(), Use.NONE, List.of(), Readings.MONTHLY, List.of(), false, false, Use.NONE, List.of());
    }

    /** This card with some of its values changed. */
    public IndicatorCard with(UnaryOperator<CardBuilder> change) {
        return change.apply(new CardBuilder(this)).build();
    }

    /** The checkpoints at which indicators are read, of those of a format. */
    public List<Checkpoint> checkpointsOf(List<Checkpoint> all) {
        return checkpoints.isEmpty()
                ? List.copyOf(all)
                : all.stream().filter(c -> checkpoints.contains(c.code())).toList();
    }
}
