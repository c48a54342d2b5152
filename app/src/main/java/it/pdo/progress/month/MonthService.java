package it.pdo.progress.month;

import io.micronaut.transaction.TransactionOperations;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodOutcome;
import it.pdo.progress.period.PeriodRow;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.tenancy.DeadlockRetry;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The month: what a person sees of it and writes in it. What the tenant does not have and what the person may not see
 * answer alike.
 */
@Singleton
public class MonthService {
    private final PlanStore plans;
    private final Units units;
    private final MonthReader reader;
    private final MonthWriter writer;
    private final Periods periods;
    private final TransactionOperations<Connection> transactions;
    private final DeadlockRetry deadlocks;

    MonthService(
            PlanStore plans,
            Units units,
            MonthReader reader,
            MonthWriter writer,
            Periods periods,
            TransactionOperations<Connection> transactions,
            DeadlockRetry deadlocks) {
        this.plans = plans;
        this.units = units;
        this.reader = reader;
        this.writer = writer;
        this.periods = periods;
        this.transactions = transactions;
        this.deadlocks = deadlocks;
    }

    /**
     * The plan and month the person works on: the latest plan that has something for them, its earliest open month, or
     * where none is open its last closed one. Empty when there is no such plan.
     */
    public Optional<CurrentMonth> current(SignedIn who) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return plans.list().stream()
                .flatMap(plan -> currentOf(who, plan).stream())
                .findFirst();
    }

    /** The same month of one plan; empty when no month of it was ever opened, or it has nothing for the person. */
    public Optional<CurrentMonth> current(SignedIn who, PlanId plan) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return plans.find(plan).flatMap(found -> currentOf(who, found));
    }

    private Optional<CurrentMonth> currentOf(SignedIn who, Plan plan) {
        var known = periods.of(plan.id());
        var month = known.stream()
                .filter(row -> row.state() == PeriodState.OPEN)
                .map(PeriodRow::at)
                .findFirst()
                .or(() -> known.stream().map(PeriodRow::at).max(Comparator.naturalOrder()));
        return month.flatMap(at -> sheet(who, plan.id(), at))
                .map(sheet -> new CurrentMonth(plan.id(), plan.code(), plan.title(), sheet.month(), sheet.missing()));
    }

    /** The twelve months of a year of a plan, January first: which are open, who opened or closed them. */
    public List<Period> year(SignedIn who, PlanId plan, int year) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return periods.year(plan, year);
    }

    /** What the person may see of the plan in a month of its years; empty when there is no such plan or month for them. */
    public Optional<MonthSheet> sheet(SignedIn who, PlanId plan, YearMonth month) {
        return RequestCache.once(
                MonthService.class,
                List.of(who, plan, month),
                () -> transactions.executeRead(_ -> reader.read(permissions(who, month), plan, month)));
    }

    /** Stores one cell; {@link SaveOutcome.Saved} comes after the database has made it durable. */
    public SaveOutcome save(SignedIn who, MonthEdit edit) {
        return saveAll(who, List.of(edit)).outcomes().getFirst();
    }

    /**
     * Stores the cells that can be, in one transaction; each edit has its outcome at its place. Edits of one phase are
     * taken in order, so that a paste whose sum exceeds 100 stops where it does. The objectives of the answer are as the
     * transaction left them.
     *
     * @throws IllegalStateException inside a transaction: what is not committed cannot be called saved
     */
    public SavedEdits saveAll(SignedIn who, List<MonthEdit> edits) {
        if (edits.isEmpty()) {
            return SavedEdits.NONE;
        }
        var month = latest(edits);
        return deadlocks
                .retry(() -> transactions.executeWrite(
                        _ -> writer.write(who, () -> units.tree(month), periods::openers, List.copyOf(edits))))
                .saved(edits, month);
    }

    /** Opens a month, for whoever administers the body; a reason is required to open a closed one again. */
    public PeriodOutcome openPeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        return periods.change(who, plan, month, PeriodState.OPEN, reason);
    }

    /** Closes a month, for whoever administers the body. */
    public PeriodOutcome closePeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        return periods.change(who, plan, month, PeriodState.CLOSED, reason);
    }

    /** As of the month, whatever became of the units since. */
    private Permissions permissions(SignedIn who, YearMonth month) {
        return Permissions.of(who, units.tree(month));
    }

    private static YearMonth latest(List<MonthEdit> edits) {
        return edits.stream()
                .map(MonthEdit::month)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
