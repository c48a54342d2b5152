package it.pdo.format;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality writes its plan: the levels of the tree and what an item of each level carries.
 *
 * <p>While it is being written a format may contradict itself: {@code FormatCheck} says where. What
 * {@code FormatReader} gives out has passed the check: codes are unique, references lead somewhere, shares add up.
 *
 * @param code lower-case identifier of the format, unique in a municipality
 * @param version from 1; a published version never changes
 * @param title as the municipality calls its plan
 * @param years the plan years the format is for
 * @param policy code of the scoring policy
 * @param unitKinds kinds of organisational unit the plan speaks of, outermost first
 * @param checkpoints moments of the year at which results are read, in order of date
 * @param levels kinds of item, a parent always before its children
 * @param cronoprogram present when some level carries one
 * @param indicatorCard present when some level carries indicators
 * @param people table of the people of an item, present when some level carries it
 * @param resources table of the resources of an item, present when some level carries it
 * @param scorecards graded sheets whose points are an indicator's reading
 * @param resultPay how results share out the pay of result, if the plan says so
 */
public record PlanFormat(
        String code,
        int version,
        String title,
        YearSpan years,
        String policy,
        List<UnitKind> unitKinds,
        List<Checkpoint> checkpoints,
        List<Level> levels,
        @Nullable CronoprogramFormat cronoprogram,
        @Nullable IndicatorCard indicatorCard,
        @Nullable SumTable people,
        @Nullable SumTable resources,
        List<Scorecard> scorecards,
        @Nullable ResultPayFormat resultPay) {

    public PlanFormat {
        unitKinds = List.copyOf(unitKinds);
        checkpoints = List.copyOf(checkpoints);
        levels = List.copyOf(levels);
        scorecards = List.copyOf(scorecards);
    }

    /** This format with some of its values changed. */
    public PlanFormat with(UnaryOperator<FormatBuilder> change) {
        return change.apply(new FormatBuilder(this)).build();
    }

    /** The level with this code. */
    public Optional<Level> level(String levelCode) {
        return levels.stream().filter(l -> l.code().equals(levelCode)).findFirst();
    }

    /** Levels whose items may stand at the root of the plan, in order. */
    public List<Level> rootLevels() {
        return childLevels(Level.PLAN);
    }

    /** Levels whose items may stand under an item of the given level ({@link Level#PLAN} for the root), in order. */
    public List<Level> childLevels(String parentLevel) {
        return levels.stream().filter(l -> l.parents().contains(parentLevel)).toList();
    }

    /** Codes of the number fields of the levels that carry a part: what its table can be held against. */
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
}
