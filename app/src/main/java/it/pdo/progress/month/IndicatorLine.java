package it.pdo.progress.month;

import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.progress.ActionCell;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.RowUnit;
import it.pdo.shared.Localized;
import it.pdo.shared.LocalizedMessage;
import java.util.List;
import java.util.Optional;

/**
 * An indicator in the month sheet. Missing texts are empty, never null.
 *
 * @param item its item: the objective itself or one of its phases
 * @param itemTitle title of that phase, empty for the objective itself
 * @param unit the responsible unit
 * @param targetWords the target as understood, in words; or why it cannot be read
 * @param derivation derived indicators are computed and take no reading
 * @param readings the twelve months of the year, in order
 * @param gap how far the last reading up to the month is from the target, as a person reads it: {@code +12} when it is
 *     behind, {@code −3} when it is ahead; empty when it cannot be computed
 * @param actions its actions with their state in the month
 * @param missing whether the month is open, nothing was entered this year up to it, and the indicator is not derived
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
        Localized targetWords,
        String source,
        IndicatorDerivation derivation,
        ItemState state,
        List<ReadingCell> readings,
        LocalizedMessage gap,
        List<ActionCell> actions,
        boolean missing) {

    public IndicatorLine {
        readings = List.copyOf(readings);
        actions = List.copyOf(actions);
    }

    /** Whether any reading or action was entered in the year. */
    public boolean written() {
        return readings.stream().anyMatch(ReadingCell::written)
                || actions.stream().anyMatch(action -> action.since() != null);
    }

    /** @param month 1–12 */
    public ReadingCell month(int month) {
        return readings.get(month - 1);
    }

    /** The last reading in the year up to a month. */
    public Optional<ReadingCell> lastUpTo(int month) {
        return readings.subList(0, month).reversed().stream()
                .filter(ReadingCell::written)
                .findFirst();
    }
}
