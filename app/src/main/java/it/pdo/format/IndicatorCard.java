package it.pdo.format;

import it.pdo.format.FieldType.Option;
import it.pdo.format.Level.Use;
import it.pdo.scoring.input.ReadingCalendar;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the plan records for each indicator.
 *
 * @param dimensions whether an indicator has a dimension, and which there are
 * @param columns the shared columns beside name and target, in order
 * @param fields the columns of the format's own, in order
 * @param schedule when reached values are asked for and judged
 * @param actions whether an indicator may list the actions that make up an expected product
 * @param suspension whether an indicator may be suspended for a year: excluded, never counted as zero
 * @param weight whether indicators of one item are weighted
 * @param derivations ways in which an indicator's value may be computed instead of entered
 */
public record IndicatorCard(
        Dimensions dimensions,
        List<Column> columns,
        List<CardField> fields,
        Schedule schedule,
        boolean actions,
        boolean suspension,
        Use weight,
        List<Derivation> derivations) {

    /** A text column beside name and target. */
    public enum Column {
        UNIT_OF_MEASURE,
        DESCRIPTION,
        SOURCE,
        CONTROL_METHOD
    }

    /** How often reached values are asked for. */
    public enum Readings {
        MONTHLY(ReadingCalendar.Frequency.MONTHLY),
        QUARTERLY(ReadingCalendar.Frequency.QUARTERLY),
        /** Entered only in the months of the checkpoints. */
        AT_CHECKPOINTS(ReadingCalendar.Frequency.AT_CHECKPOINTS),
        AT_YEAR_END(ReadingCalendar.Frequency.AT_YEAR_END);

        private final ReadingCalendar.Frequency frequency;

        Readings(ReadingCalendar.Frequency frequency) {
            this.frequency = frequency;
        }
    }

    /**
     * When reached values are asked for and judged.
     *
     * @param readings how often reached values are asked for
     * @param checkpoints codes of the format's checkpoints at which an indicator is evaluated; empty for all
     */
    public record Schedule(Readings readings, List<String> checkpoints) {
        /** Asked for every month, judged at all checkpoints. */
        public static final Schedule MONTHLY = new Schedule(Readings.MONTHLY, List.of());

        public Schedule {
            checkpoints = List.copyOf(checkpoints);
        }
    }

    /** Source of the value of a derived indicator. */
    public enum Derivation {
        CRONOPROGRAM,
        CHILDREN,
        RATIO,
        SCORECARD,
        FORMULA
    }

    /**
     * The dimensions of indicators.
     *
     * @param options such as quantity, time, cost, quality; empty when the format has none
     * @param use whether an indicator has one; {@link Use#NONE} exactly when there are no options
     */
    public record Dimensions(List<Option> options, Use use) {
        /** A format without dimensions. */
        public static final Dimensions NONE = new Dimensions(List.of(), Use.NONE);

        public Dimensions {
            options = List.copyOf(options);
            if (options.isEmpty() != (use == Use.NONE)) {
                throw new IllegalArgumentException("dimensions and their use contradict each other");
            }
        }
    }

    public IndicatorCard {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        derivations = List.copyOf(derivations);
    }

    /** A card with name and target only, with monthly readings. */
    public static IndicatorCard plain() {
        return new IndicatorCard(
                Dimensions.NONE, List.of(), List.of(), Schedule.MONTHLY, false, false, Use.NONE, List.of());
    }

    /** A copy with changed values. */
    public IndicatorCard with(UnaryOperator<CardBuilder> change) {
        return change.apply(new CardBuilder(this)).build();
    }

    /** How often reached values are asked for. */
    public Readings readings() {
        return schedule.readings();
    }

    /** Codes of the checkpoints at which an indicator is evaluated; empty for all. */
    public List<String> checkpoints() {
        return schedule.checkpoints();
    }

    /** The column of the format's own with a code. */
    public Optional<Field> field(String code) {
        return fields.stream()
                .map(CardField::field)
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** The columns of a meaning, in order. */
    public List<CardField> fieldsOf(CardField.Meaning meaning) {
        return fields.stream().filter(field -> field.meaning() == meaning).toList();
    }

    /** The checkpoints of a format at which indicators are evaluated. */
    public List<Checkpoint> checkpointsOf(List<Checkpoint> all) {
        return checkpoints().isEmpty()
                ? List.copyOf(all)
                : all.stream().filter(c -> checkpoints().contains(c.code())).toList();
    }

    /** The calendar of readings in a year of a plan with these checkpoints. */
    ReadingCalendar calendar(List<Checkpoint> all, int year) {
        return new ReadingCalendar(year, readings().frequency, months(checkpointsOf(all)));
    }

    /** The months of checkpoints. */
    static SortedSet<Month> months(List<Checkpoint> checkpoints) {
        SortedSet<Month> months = new TreeSet<>();
        checkpoints.forEach(checkpoint -> months.add(checkpoint.date().getMonth()));
        return months;
    }
}
