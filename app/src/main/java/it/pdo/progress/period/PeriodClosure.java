package it.pdo.progress.period;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.lifecycle.PlanClosedListener;
import jakarta.inject.Singleton;

/** When a plan is closed, its months are too: nothing is reported on it any more. */
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
