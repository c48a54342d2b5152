package it.pdo.check;

import it.pdo.shared.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the checks know beside plan and format.
 *
 * @param year the plan year that is checked
 * @param approved the day the plan was approved, when it was
 * @param confirmedTargets targets as persons confirmed them, by the indicator's source pointer
 * @param places where things stand in the file the plan came from
 */
public record CheckContext(
        int year, Optional<LocalDate> approved, Map<String, String> confirmedTargets, FindingPlace places) {

    public CheckContext {
        confirmedTargets = Map.copyOf(confirmedTargets);
    }

    /** Of a plan that was not approved, without file and confirmations. */
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
