package it.pdo.progress;

import it.pdo.identity.Circumstances;
import it.pdo.identity.EntryWindow;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.planning.store.ItemScope;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.progress.period.PeriodRow;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides with {@link Permissions} whether a user may do something to an item in a month, and explains refusals. Items
 * that the user may not see are treated as unknown.
 */
public record EntryPolicy(
        Permissions permissions, Map<PlanMonth, PeriodRow> periods, Supplier<LocalizedMessage> openers) {

    public record PlanMonth(long plan, YearMonth month) {}

    /** Why the user's roles are not sufficient; empty when they are. */
    Optional<Issue> refuseRole(Operation operation, ItemScope scope) {
        if (!permissions.access().mayRead(scope.unit())) {
            return Optional.of(ProgressMessages.refusal("cell.unknown"));
        }
        if (!permissions.may(operation, scope.unit(), Circumstances.NONE).allowed()) {
            return Optional.of(ProgressMessages.refusal(
                    operation == Operation.ENTER_PROGRESS ? "cell.read-only" : "approval.role"));
        }
        return Optional.empty();
    }

    /** Why the state of plan, month or item does not allow it, for any user; empty when it does. */
    Optional<Issue> refuseNow(Operation operation, ItemScope scope, boolean active, YearMonth month) {
        var plan = scope.plan();
        if (!Permissions.takes(operation, plan.state().stage())) {
            return Optional.of(ProgressMessages.refusal("month.plan-closed", plan.code()));
        }
        if (month.getYear() < plan.fromYear() || month.getYear() > plan.toYear()) {
            return Optional.of(ProgressMessages.refusal("month.outside-plan", month, plan.fromYear(), plan.toYear()));
        }
        if (scope.leftOut().contains(month.getYear())) {
            return Optional.of(ProgressMessages.refusal("cell.not-foreseen", String.valueOf(month.getYear())));
        }
        var window = window(plan.id().value(), month);
        if (!permissions
                .may(operation, scope.unit(), new Circumstances(null, window, true))
                .allowed()) {
            return Optional.of(ProgressMessages.refusal(
                    window == EntryWindow.CLOSED ? "month.closed" : "month.future", month, openers.get()));
        }
        var decision = permissions.may(
                operation, scope.unit(), new Circumstances(plan.state().stage(), window, active));
        return decision.allowed() ? Optional.empty() : Optional.of(ProgressMessages.refusal("cell.not-active"));
    }

    /** Both checks, roles first. */
    Optional<Issue> refuse(Operation operation, ItemScope scope, boolean active, YearMonth month) {
        return refuseRole(operation, scope).or(() -> refuseNow(operation, scope, active, month));
    }

    private EntryWindow window(long plan, YearMonth month) {
        var period = periods.get(new PlanMonth(plan, month));
        return period == null ? EntryWindow.NOT_OPENED : period.state().window();
    }
}
