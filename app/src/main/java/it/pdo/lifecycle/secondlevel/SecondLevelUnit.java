package it.pdo.lifecycle.secondlevel;

import it.pdo.organisation.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a unit is with its second-level programming.
 *
 * @param unit an outermost unit of the body that has objectives under which such items may stand
 * @param items how many second-level items it has, those of the units below it included
 * @param adoption its last adoption
 * @param due the last day to adopt: thirty days after the act that approved the plan
 * @param overdue whether that day has passed without an adoption
 * @param changedSince whether items changed after the adoption, which asks for another act
 * @param mayAdopt whether the person who asks adopts for this unit
 */
public record SecondLevelUnit(
        UnitId unit,
        String name,
        int items,
        Optional<SecondLevelAdoption> adoption,
        LocalDate due,
        boolean overdue,
        boolean changedSince,
        boolean mayAdopt) {

    /** Days from today to the last one: 0 on that day, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
