package it.pdo.progress.period;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.lifecycle.PlanClosedListener;
import jakarta.inject.Singleton;

/** Closes the months of a plan that is closed: no progress can be entered any more. */
@Singleton
class PeriodClosure {
    private final Periods periods;

    PeriodClosure(Periods periods) {
        this.periods = periods;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(PlanClosedListener event) {
        for (var month : periods.of(event.plan())) {
            if (month.state() == PeriodState.OPEN) {
                periods.setOne(event.actor(), event.plan(), month.at(), PeriodState.CLOSED);
            }
        }
    }
}
