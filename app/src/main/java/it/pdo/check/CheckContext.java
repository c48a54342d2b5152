package it.pdo.check;

import it.pdo.shared.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The input of the checks besides plan and format.
 *
 * @param year the plan year to check
 * @param approved day of approval; empty if not approved
 * @param confirmedTargets confirmed target texts by source pointer of the indicator
 * @param places places of values in the imported file
 */
public record CheckContext(
        int year, Optional<LocalDate> approved, Map<String, String> confirmedTargets, FindingPlace places) {

    public CheckContext {
        confirmedTargets = Map.copyOf(confirmedTargets);
    }

    /** The context of a plan that is not approved, without file and confirmed targets. */
    public static CheckContext of(int year) {
        return new CheckContext(year, Optional.empty(), Map.of(), (pointer, _) -> new Place("", 0, 0, pointer));
    }

    public CheckContext approvedOn(LocalDate day) {
        return new CheckContext(year, Optional.of(day), confirmedTargets, places);
    }

    public CheckContext placedBy(FindingPlace found) {
        return new CheckContext(year, approved, confirmedTargets, found);
    }

    public CheckContext confirmed(Map<String, String> targets) {
        return new CheckContext(year, approved, targets, places);
    }
}
