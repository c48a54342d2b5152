package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * One unit that took over from another.
 *
 * @param position among the successors of the unit, from 0
 * @param validFrom first day on which the other is no more
 * @param duplicate whether both were one all the time and only recorded twice
 */
@MappedEntity("unit_succession")
record UnitSuccessionRow(
        @Id long id, long unitId, long successorId, int position, LocalDate validFrom, boolean duplicate) {}
