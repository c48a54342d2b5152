package it.pdo.format;

import it.pdo.scoring.input.ReadingCalendar;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The plan format of a municipality: the levels of the tree and the parts of the items of each level.
 *
 * <p>A format being edited may be inconsistent; {@code FormatCheck} finds the problems. A format returned by {@code
 * FormatReader} has passed the check: codes are unique, references are valid, shares have the right sum.
 *
 * @param head what tells the format apart, and what it is for
 * @param unitKinds kinds of organisational unit in the plan, outermost first
 * @param checkpoints dates of the year at which results are evaluated, in order
 * @param levels kinds of item, parents before their children
 * @param parts the formats of the parts that items carry
 * @param scorecards scorecards whose points are an indicator's reading
 * @param resultPay how results determine result pay; null when the plan does not say
 */
public record PlanFormat(
        Head head,
        List<UnitKind> unitKinds,
        List<Checkpoint> checkpoints,
        List<Level> levels,
        Parts parts,
        List<Scorecard> scorecards,
        @Nullable ResultPayFormat resultPay) {

    /**
     * What tells a format apart, and what it is for.
     *
     * @param code lower-case identifier of the format, unique in a municipality
     * @param version from 1; a published version never changes
     * @param title title of the municipality's plan
     * @param years the plan years the format is for
     * @param policy code of the scoring policy
     */
    public record Head(String code, int version, String title, YearSpan years, String policy) {}

    /**
     * The formats of the parts that items carry.
     *
     * @param cronoprogram present when a level has one
     * @param indicatorCard present when a level has indicators
     * @param people table of the people of an item, present when a level has them
     * @param resources table of the resources of an item, present when some level carries it
     */
    public record Parts(
            @Nullable CronoprogramFormat cronoprogram,
            @Nullable IndicatorCard indicatorCard,
            @Nullable SumTable people,
            @Nullable SumTable resources) {}

    public PlanFormat {
        unitKinds = List.copyOf(unitKinds);
        checkpoints = List.copyOf(checkpoints);
        levels = List.copyOf(levels);
        scorecards = List.copyOf(scorecards);
    }

    public String code() {
        return head.code();
    }

    public int version() {
        return head.version();
    }

    public String title() {
        return head.title();
    }

    public YearSpan years() {
        return head.years();
    }

    /** Code of the scoring policy. */
    public String policy() {
        return head.policy();
    }

    public @Nullable CronoprogramFormat cronoprogram() {
        return parts.cronoprogram();
    }

    public @Nullable IndicatorCard indicatorCard() {
        return parts.indicatorCard();
    }

    /** The columns that the format defines in its indicator card, as fields; empty without a card. */
    public List<Field> cardFields() {
        IndicatorCard card = indicatorCard();
        return card == null
                ? List.of()
                : card.fields().stream().map(CardField::field).toList();
    }

    /** The column of the indicator card with this code. */
    public Optional<Field> cardField(String fieldCode) {
        return cardFields().stream()
                .filter(field -> field.code().equals(fieldCode))
                .findFirst();
    }

    public @Nullable SumTable people() {
        return parts.people();
    }

    public @Nullable SumTable resources() {
        return parts.resources();
    }

    /** A copy with changed values. */
    public PlanFormat with(UnaryOperator<FormatBuilder> change) {
        return change.apply(new FormatBuilder(this)).build();
    }

    /** The level with this code. */
    public Optional<Level> level(String levelCode) {
        return levels.stream().filter(l -> l.code().equals(levelCode)).findFirst();
    }

    /** The levels whose items may be at the root of the plan, in order. */
    public List<Level> rootLevels() {
        return childLevels(Level.PLAN);
    }

    /**
     * The levels whose items may be children of an item of the given level ({@link Level#PLAN} for the root), in order.
     */
    public List<Level> childLevels(String parentLevel) {
        return levels.stream().filter(l -> l.parents().contains(parentLevel)).toList();
    }

    /** Codes of the number fields of the levels that have a part: its table can be compared with them. */
    public List<String> numberFields(Level.Part part) {
        return levels.stream()
                .filter(level -> level.carries(part))
                .flatMap(level -> level.fields().stream())
                .filter(field -> field.type() instanceof FieldType.Plain plain
                        && plain.type().isNumber())
                .map(Field::code)
                .distinct()
                .toList();
    }

    /** The kind of unit with this code. */
    public Optional<UnitKind> unitKind(String kindCode) {
        return unitKinds.stream().filter(k -> k.code().equals(kindCode)).findFirst();
    }

    /** When readings are due and judged in a plan year, by the checkpoints and the indicator card. */
    public ReadingCalendar readingCalendar(int year) {
        IndicatorCard card = indicatorCard();
        return card == null
                ? new ReadingCalendar(year, ReadingCalendar.Frequency.MONTHLY, IndicatorCard.months(checkpoints()))
                : card.calendar(checkpoints(), year);
    }
}
