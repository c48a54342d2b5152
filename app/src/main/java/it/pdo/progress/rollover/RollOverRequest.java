package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;
import java.util.Set;

/**
 * The parameters of a roll-over.
 *
 * @param code code of the new plan, unique in the municipality
 * @param fromYear first year of the new plan, after the first of the old one
 * @param toYear last year, not before the first
 * @param include items to carry although they would be left out, such as objectives that recur each year
 * @param leaveOut items to leave out although they would be carried; with their descendants
 */
public record RollOverRequest(
        String code, String title, int fromYear, int toYear, Set<ItemId> include, Set<ItemId> leaveOut) {

    public RollOverRequest {
        code = code.strip();
        title = title.strip();
        include = Set.copyOf(include);
        leaveOut = Set.copyOf(leaveOut);
    }
}
