package it.pdo.format.edit;

import it.pdo.format.Checkpoint;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level.UnitRule;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.format.Scorecard;
import it.pdo.format.SumTable;
import it.pdo.format.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Edits of what stands beside the levels: kinds of unit, checkpoints, dimensions, tables, scorecards; see {@link
 * FormatEdits} for what all edits have in common.
 */
public final class AnnexEdits {

    private AnnexEdits() {}

    /** Adds a kind of unit at a position. */
    public static PlanFormat addUnitKind(PlanFormat format, UnitKind kind, int position) {
        return format.with(f -> f.unitKinds(Lists.with(format.unitKinds(), kind, position)));
    }

    /** Changes a kind of unit, and the levels that ask for it when its code changes. */
    public static PlanFormat changeUnitKind(PlanFormat format, String code, UnaryOperator<UnitKind> change) {
        PlanFormat changed = format.with(
                f -> f.unitKinds(Lists.changed(format.unitKinds(), k -> k.code().equals(code), change)));
        String now = format.unitKinds().stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .map(k -> change.apply(k).code())
                .orElse(code);
        return asking(changed, code, now);
    }

    /** Moves a kind of unit to a position: outermost first. */
    public static PlanFormat moveUnitKind(PlanFormat format, String code, int position) {
        return format.with(
                f -> f.unitKinds(Lists.moved(format.unitKinds(), k -> k.code().equals(code), position)));
    }

    /** Removes a kind of unit; levels that asked for it take any. */
    public static PlanFormat removeUnitKind(PlanFormat format, String code) {
        return asking(
                format.with(f -> f.unitKinds(
                        Lists.without(format.unitKinds(), k -> k.code().equals(code)))),
                code,
                null);
    }

    private static PlanFormat asking(PlanFormat format, String from, @Nullable String to) {
        return format.with(f -> f.levels(Lists.changed(
                format.levels(),
                l -> Objects.equals(l.unit().kind(), from),
                l -> l.with(b -> b.unit(new UnitRule(l.unit().use(), to))))));
    }

    /** Adds a checkpoint, in its place by date. */
    public static PlanFormat addCheckpoint(PlanFormat format, Checkpoint checkpoint) {
        return checkpoints(
                format,
                Lists.with(
                        format.checkpoints(), checkpoint, format.checkpoints().size()));
    }

    /** Changes a checkpoint, and the indicator card when its code changes. */
    public static PlanFormat changeCheckpoint(PlanFormat format, String code, UnaryOperator<Checkpoint> change) {
        List<Checkpoint> changed =
                Lists.changed(format.checkpoints(), c -> c.code().equals(code), change);
        String now = format.checkpoints().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .map(c -> change.apply(c).code())
                .orElse(code);
        return card(
                checkpoints(format, changed),
                card -> card.with(c -> c.checkpoints(Lists.replaced(card.checkpoints(), code, now))));
    }

    /** Removes a checkpoint, from the indicator card too. */
    public static PlanFormat removeCheckpoint(PlanFormat format, String code) {
        return card(
                checkpoints(format, Lists.without(format.checkpoints(), c -> c.code()
                        .equals(code))),
                card -> card.with(c -> c.checkpoints(Lists.without(card.checkpoints(), code::equals))));
    }

    private static PlanFormat checkpoints(PlanFormat format, List<Checkpoint> all) {
        return format.with(f -> f.checkpoints(
                all.stream().sorted(Comparator.comparing(Checkpoint::date)).toList()));
    }

    /** Adds a dimension at a position; the first makes indicators say theirs if they wish. */
    public static PlanFormat addDimension(PlanFormat format, Option dimension, int position) {
        return card(
                format,
                card -> card.with(c -> c.dimensions(Lists.with(card.dimensions(), dimension, position))
                        .dimension(card.dimension() == Use.NONE ? Use.OPTIONAL : card.dimension())));
    }

    /**
     * Gives a dimension another code and name.
     *
     * @param before the version this one follows; none for a first version
     */
    public static PlanFormat renameDimension(
            PlanFormat format, String from, String to, String name, @Nullable PlanFormat before) {
        IndicatorCard former = before == null ? null : before.indicatorCard();
        boolean inBefore = former != null
                && former.dimensions().stream().anyMatch(d -> d.code().equals(from));
        return dimensions(
                format,
                list -> Lists.changed(
                        list, coded(from), d -> new Option(to, name, Codes.remembered(d.was(), from, to, inBefore))));
    }

    /** Moves a dimension to a position. */
    public static PlanFormat moveDimension(PlanFormat format, String code, int position) {
        return dimensions(format, list -> Lists.moved(list, coded(code), position));
    }

    /** Removes a dimension; without the last one indicators say none. */
    public static PlanFormat removeDimension(PlanFormat format, String code) {
        return card(format, card -> {
            List<Option> left = Lists.without(card.dimensions(), coded(code));
            return card.with(c -> c.dimensions(left).dimension(left.isEmpty() ? Use.NONE : card.dimension()));
        });
    }

    private static PlanFormat dimensions(PlanFormat format, UnaryOperator<List<Option>> change) {
        return card(format, card -> card.with(c -> c.dimensions(change.apply(card.dimensions()))));
    }

    private static PlanFormat card(PlanFormat format, UnaryOperator<IndicatorCard> change) {
        IndicatorCard card = format.indicatorCard();
        return card == null ? format : format.with(f -> f.indicatorCard(change.apply(card)));
    }

    /** A table with other columns; its total goes with the column it added up. */
    public static SumTable columns(SumTable table, List<SumTable.Column> columns) {
        boolean there = columns.stream().anyMatch(c -> c.code().equals(table.total()));
        return new SumTable(
                columns,
                there ? table.total() : null,
                there ? table.sum() : null,
                table.equalsField(),
                there ? table.totalField() : null);
    }

    /** Adds a scorecard at a position. */
    public static PlanFormat addScorecard(PlanFormat format, Scorecard card, int position) {
        return format.with(f -> f.scorecards(Lists.with(format.scorecards(), card, position)));
    }

    /** Changes a scorecard. */
    public static PlanFormat changeScorecard(PlanFormat format, String code, UnaryOperator<Scorecard> change) {
        return format.with(f ->
                f.scorecards(Lists.changed(format.scorecards(), s -> s.code().equals(code), change)));
    }

    /** Moves a scorecard to a position. */
    public static PlanFormat moveScorecard(PlanFormat format, String code, int position) {
        return format.with(
                f -> f.scorecards(Lists.moved(format.scorecards(), s -> s.code().equals(code), position)));
    }

    /** Removes a scorecard. */
    public static PlanFormat removeScorecard(PlanFormat format, String code) {
        return format.with(f ->
                f.scorecards(Lists.without(format.scorecards(), s -> s.code().equals(code))));
    }

    private static Predicate<Option> coded(String code) {
        return option -> option.code().equals(code);
    }
}
