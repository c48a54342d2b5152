package it.pdo.progress.period;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Accounts;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The months of plans: state, reason, and who opened or closed them. */
@Singleton
public class Periods {
    private static final int LONGEST_REASON = 1000;
    private static final int NAMED = 3;

    private final PeriodRepository rows;
    private final PlanStore plans;
    private final Accounts accounts;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher<MonthClosed> closed;

    Periods(
            PeriodRepository rows,
            PlanStore plans,
            Accounts accounts,
            History history,
            Clock clock,
            ApplicationEventPublisher<MonthClosed> closed) {
        this.rows = rows;
        this.plans = plans;
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
        this.closed = closed;
    }

    public List<PeriodRow> of(PlanId plan) {
        return RequestCache.once(Periods.class, plan, () -> List.copyOf(rows.ofPlan(plan.value())));
    }

    /** The twelve months of a year of a plan. */
    public List<Period> year(PlanId plan, int year) {
        return year(of(plan), year, openers());
    }

    /** The twelve months of a year, from the rows of one plan. */
    public static List<Period> year(List<PeriodRow> rows, int year, LocalizedMessage openers) {
        Map<YearMonth, PeriodRow> known = rows.stream().collect(Collectors.toMap(PeriodRow::at, Function.identity()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> period(month, known.get(month), openers))
                .toList();
    }

    /** Who can open and close months, as text. */
    public LocalizedMessage openers() {
        var names = RequestCache.once(Periods.class, "openers", () -> accounts.administrators().stream()
                .limit(NAMED)
                .collect(Collectors.joining(", ")));
        return names.isEmpty() ? unnamedOpeners() : ProgressMessages.message("period.openers-named", names);
    }

    /** Like {@link #openers}, without names, which would cost a query. */
    public static LocalizedMessage unnamedOpeners() {
        return ProgressMessages.message("period.openers");
    }

    private static Period period(YearMonth month, @Nullable PeriodRow row, LocalizedMessage openers) {
        return row == null
                ? new Period(month, PeriodState.FUTURE, "", "", null, openers, 0)
                : new Period(
                        month,
                        row.state(),
                        row.reason(),
                        row.changedBy(),
                        row.changedAt().toInstant(ZoneOffset.UTC),
                        openers,
                        row.version());
    }

    @Transactional
    public PeriodOutcome change(SignedIn who, PlanId id, YearMonth month, PeriodState wanted, String reason) {
        var operation = wanted == PeriodState.OPEN ? Operation.OPEN_PERIOD : Operation.CLOSE_PERIOD;
        var permissions = Permissions.of(who);
        if (!permissions.may(operation).allowed()) {
            return refused("period.not-administrator", openers());
        }
        var plan = plans.lock(id); // held, so that it is not closed meanwhile
        if (plan.isEmpty()) {
            return refused("period.unknown-plan");
        }
        if (!permissions.may(operation, plan.get().state().stage()).allowed()) {
            return refused("month.plan-closed", plan.get().code());
        }
        if (!inYears(plan.get(), month)) {
            return refused(
                    "month.outside-plan",
                    month,
                    plan.get().fromYear(),
                    plan.get().toYear());
        }
        var tidy = reason.strip();
        if (tidy.length() > LONGEST_REASON) {
            return refused("period.reason-too-long", tidy.length(), LONGEST_REASON);
        }
        var old = rows.lock(id.value(), month.getYear(), month.getMonthValue()).orElse(null);
        if (old != null && old.state() == wanted) {
            return refused("period.already", month, ProgressMessages.message("period.state." + wanted));
        }
        if (old != null && wanted == PeriodState.OPEN && tidy.isEmpty()) {
            return refused("period.reason-missing", month);
        }
        return new PeriodOutcome.Done(period(month, store(who.actor(), id, month, wanted, tidy, old), openers()));
    }

    private PeriodRow store(
            Actor actor, PlanId plan, YearMonth month, PeriodState state, String reason, @Nullable PeriodRow old) {
        var stamp = ChangeStamp.of(actor.name(), clock);
        var row = new PeriodRow(
                plan.value(),
                month.getYear(),
                month.getMonthValue(),
                state,
                reason,
                stamp.by(),
                stamp.at(),
                old == null ? 1 : old.version() + 1);
        if (old == null) {
            rows.insert(List.of(row));
        } else {
            rows.update(List.of(row));
        }
        var before = old == null ? PeriodState.FUTURE : old.state();
        history.add(
                actor,
                List.of(new HistoryChange(
                        "plan", plan.value(), "period " + month, before.name(), state.name(), reason)));
        if (state == PeriodState.CLOSED) {
            closed.publishEvent(new MonthClosed(actor, plan, month, stamp.at()));
        }
        return row;
    }

    /** For imports: closes every month before the given one and opens that one. */
    @Transactional
    public void set(Actor actor, PlanId plan, YearMonth firstOpen) {
        for (var month = 1; month < firstOpen.getMonthValue(); month++) {
            setOne(actor, plan, firstOpen.withMonth(month), PeriodState.CLOSED);
        }
        setOne(actor, plan, firstOpen, PeriodState.OPEN);
    }

    @Transactional
    public void setOne(Actor actor, PlanId plan, YearMonth month, PeriodState state) {
        var old =
                rows.lock(plan.value(), month.getYear(), month.getMonthValue()).orElse(null);
        if (old == null || old.state() != state) {
            store(actor, plan, month, state, "", old);
        }
    }

    private static boolean inYears(Plan plan, YearMonth month) {
        return month.getYear() >= plan.fromYear() && month.getYear() <= plan.toYear();
    }

    private static PeriodOutcome refused(String code, Object... parts) {
        return new PeriodOutcome.Refused(List.of(ProgressMessages.refusal(code, parts)));
    }
}
