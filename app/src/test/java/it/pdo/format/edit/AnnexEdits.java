package it.pdo.format.edit;

import it.pdo.format.Checkpoint;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level.Use;
import it.pdo.format.PlanFormat;
import it.pdo.format.Scorecard;
import it.pdo.format.SumTable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Edits of what stands beside the levels: kinds of unit, checkpoints, dimensions, tables, scorecards; see {@link
 * FormatEdits} for what all edits have in common.
 */
public final class AnnexEdits {

    private AnnexEdits() {}

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

    /**
     * Gives a dimension another code and name.
     *
     * @param before the version this one follows; none for a first version
     */
    public static PlanFormat renameDimension(
            PlanFormat format, String from, String to, String name, @Nullable PlanFormat before) {
        IndicatorCard former = before == null ? null : before.indicatorCard();
        boolean inBefore = former != null
                && former.dimensions().options().stream().anyMatch(d -> d.code().equals(from));
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
            List<Option> left = Lists.without(card.dimensions().options(), coded(code));
            return card.with(c -> c.dimensions(left)
                    .dimension(left.isEmpty() ? Use.NONE : card.dimensions().use()));
        });
    }

    private static PlanFormat dimensions(PlanFormat format, UnaryOperator<List<Option>> change) {
        return card(
                format,
                card -> card.with(
                        c -> c.dimensions(change.apply(card.dimensions().options()))));
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

    private static Predicate<Option> coded(String code) {
        return option -> option.code().equals(code);
    }
}
