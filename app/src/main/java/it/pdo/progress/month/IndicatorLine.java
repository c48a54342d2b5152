package it.pdo.progress.month;

import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.progress.ActionCell;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.RowUnit;
import java.util.List;
import java.util.Optional;

/**
 * An indicator in the month sheet. Texts are empty, never absent, where the plan says nothing.
 *
 * @param item the item that carries it: the objective itself or a phase of it
 * @param itemTitle title of that phase, empty when the objective itself carries it
 * @param unit the responsible unit
 * @param targetWords the target as understood, in words; says why when it cannot be read
 * @param derivation any but {@link IndicatorDerivation#NONE} is computed and takes no reading
 * @param readings the twelve months of the year, in order
 * @param gap how far the last reading up to the month is from the target, as a person reads it: {@code +12} when it
 *     is behind, {@code −3} when it is ahead; empty when it cannot be told
 * @param actions the steps that lead to it, as they stand in the month
 * @param missing the month is open, nothing was ever read or ticked off this year up to it, and the
 *     indicator is typed in by people, whoever they are
 */
public record IndicatorLine(
        IndicatorId id,
        ItemId item,
        String itemTitle,
        RowUnit unit,
        String name,
        String dimension,
        String unitOfMeasure,
        String targetText,
        String targetWords,
        String source,
        IndicatorDerivation derivation,
        ItemState state,
        List<ReadingCell> readings,
        String gap,
        List<ActionCell> actions,
        boolean missing) {

    public IndicatorLine {
        readings = List.copyOf(readings);
        actions = List.copyOf(actions);
    }

    /** Whether anything was read or ticked off in the year. */
    public boolean written() {
        return readings.stream().anyMatch(ReadingCell::written)
                || actions.stream().anyMatch(action -> action.since() != null);
    }

    /** @param month 1–12 */
    public ReadingCell month(int month) {
        return readings.get(month - 1);
    }

    /** The last reading written in the year up to a month. */
    public Optional<ReadingCell> lastUpTo(int month) {
        return readings.subList(0, month).reversed().stream()
                .filter(ReadingCell::written)
                .findFirst();
    }
}
