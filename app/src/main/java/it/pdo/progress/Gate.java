package it.pdo.progress;

import it.pdo.identity.Access;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.ItemScope;
import it.pdo.shared.Issue;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a person may write on an item in a month. What they may not see is answered like what is not there. */
record Gate(Access access, Map<PlanMonth, PeriodRow> periods, Supplier<String> openers) {

    record PlanMonth(long plan, YearMonth month) {}

    Optional<Issue> refuse(ItemScope scope, boolean active, YearMonth month) {
        if (!access.mayRead(scope.unit())) {
            return Optional.of(Texts.refusal("cell.unknown"));
        }
        if (!access.mayWrite(scope.unit())) {
            return Optional.of(Texts.refusal("cell.read-only"));
        }
        var plan = scope.plan();
        if (plan.state() == PlanState.CLOSED) {
            return Optional.of(Texts.refusal("month.plan-closed", plan.code()));
        }
        if (month.getYear() < plan.fromYear() || month.getYear() > plan.toYear()) {
            return Optional.of(Texts.refusal("month.outside-plan", month, plan.fromYear(), plan.toYear()));
        }
        if (scope.leftOut().contains(month.getYear())) {
            return Optional.of(Texts.refusal("cell.not-foreseen", String.valueOf(month.getYear())));
        }
        var period = periods.get(new PlanMonth(plan.id().value(), month));
        if (period == null) {
            return Optional.of(Texts.refusal("month.future", month, openers.get()));
        }
        return switch (period.state()) {
            case CLOSED -> Optional.of(Texts.refusal("month.closed", month, openers.get()));
            case FUTURE -> Optional.of(Texts.refusal("month.future", month, openers.get()));
            case OPEN -> active ? Optional.empty() : Optional.of(Texts.refusal("cell.not-active"));
        };
    }
}
