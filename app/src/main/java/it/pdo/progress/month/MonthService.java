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
 * The monthly entries: what a user sees and writes in a month. Unknown objects and objects that the user may not see
 * give the same answer.
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
     * The plan and month that the user works on: the latest plan with entries for the user, and its earliest open month
     * or, when none is open, its last closed one. Empty when there is no such plan.
     */
    public Optional<CurrentMonth> current(SignedIn who) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return plans.list().stream()
                .flatMap(plan -> currentOf(who, plan).stream())
                .findFirst();
    }

    /** The current month of one plan; empty when no month was ever opened, or the plan has nothing for the user. */
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

    /** The twelve months of a year of a plan: their state, and who opened or closed them. */
    public List<Period> year(SignedIn who, PlanId plan, int year) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return periods.year(plan, year);
    }

    /** The user's sheet of the plan in a month; empty when there is no such plan or month for the user. */
    public Optional<MonthSheet> sheet(SignedIn who, PlanId plan, YearMonth month) {
        return RequestCache.once(
                MonthService.class,
                List.of(who, plan, month),
                () -> transactions.executeRead(_ -> reader.read(permissions(who, month), plan, month)));
    }

    /** Stores one cell. {@link SaveOutcome.Saved} is returned after the commit. */
    public SaveOutcome save(SignedIn who, MonthEdit edit) {
        return saveAll(who, List.of(edit)).outcomes().getFirst();
    }

    /**
     * Stores all valid edits in one transaction; the outcomes are in the order of the edits. Edits of one phase are
     * applied in order, so that a paste whose sum exceeds 100 stops there. The returned objectives show the state after
     * the transaction.
     *
     * @throws IllegalStateException inside a transaction, where the result would not be committed yet
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

    /** Opens a month. Only for administrators of the whole municipality; reopening a closed month requires a reason. */
    public PeriodOutcome openPeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        return periods.change(who, plan, month, PeriodState.OPEN, reason);
    }

    /** Closes a month. Only for administrators of the whole municipality. */
    public PeriodOutcome closePeriod(SignedIn who, PlanId plan, YearMonth month, String reason) {
        return periods.change(who, plan, month, PeriodState.CLOSED, reason);
    }

    /** The user's permissions with the units of the month. */
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
