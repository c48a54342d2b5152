package it.pdo.planning.store;

import it.pdo.organisation.UnitId;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.EntryRules;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.content.CardValues;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an item to write its progress.
 *
 * @param level code of its level in the plan's format
 * @param unitId the responsible unit, own or inherited
 * @param active whether the item and all its ancestors are active
 * @param leftOut years in which the plan does not include the item
 * @param entry how its progress is entered
 */
public record ItemScope(
        ItemId item,
        Plan plan,
        String level,
        @Nullable UnitId unitId,
        boolean active,
        Set<Integer> leftOut,
        Entry entry) {

    /**
     * How the progress of an item is entered.
     *
     * @param takesProgress whether its level has a cronoprogram
     * @param rules when and how progress is entered
     * @param cards what the columns of the indicator card mean
     */
    public record Entry(boolean takesProgress, Cronoprogram cronoprogram, EntryRules rules, CardValues cards) {}

    public ItemScope {
        leftOut = Set.copyOf(leftOut);
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitId);
    }

    public EntryRules rules() {
        return entry.rules();
    }
}
