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
 * @param place where it stands
 * @param definition what it measures
 * @param target what it should reach
 * @param readings the twelve months of the year, in order
 * @param actions its actions with their state in the month
 * @param due whether the open month asks for a reading by the calendar of the format; never for one that is computed
 */
public record IndicatorLine(
        IndicatorId id,
        Place place,
        Definition definition,
        Target target,
        ItemState state,
        List<ReadingCell> readings,
        List<ActionCell> actions,
        EntryDue due) {

    /**
     * Where an indicator stands.
     *
     * @param item its item: the objective itself or one of its phases
     * @param itemTitle title of that phase, empty for the objective itself
     * @param unit the responsible unit
     */
    public record Place(ItemId item, String itemTitle, RowUnit unit) {}

    /**
     * What an indicator measures.
     *
     * @param derivation derived indicators are computed and take no reading
     */
    public record Definition(
            String name, String dimension, String unitOfMeasure, String source, IndicatorDerivation derivation) {}

    /**
     * What an indicator should reach, and how far it is from it.
     *
     * @param words the target as understood, in words; or why it cannot be read
     * @param gap how far the last reading up to the month is from the target, as a person reads it: {@code +12} when it is behind, {@code −3} when it is ahead; empty when it cannot be computed
     */
    public record Target(String text, Localized words, LocalizedMessage gap) {}

    public IndicatorLine {
        readings = List.copyOf(readings);
        actions = List.copyOf(actions);
    }

    /** Whether the month asks for an entry and has none that counts. */
    public boolean missing() {
        return due == EntryDue.MISSING;
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

    public RowUnit unit() {
        return place.unit();
    }

    public String name() {
        return definition.name();
    }

    public String targetText() {
        return target.text();
    }

    public LocalizedMessage gap() {
        return target.gap();
    }
}
