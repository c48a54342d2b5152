package it.pdo.progress;

import static it.pdo.progress.MonthFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.Actor;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is written in a month, in every state of plan, month and item, on a real database. */
@DatabaseTest
class MonthMatrixTest {
    private static final TwoTenants tenants = new TwoTenants();

    /** What is tried. */
    private enum Write {
        REACHED,
        READING,
        APPROVE,
        SEND_BACK,
        TAKE_APPROVAL_BACK
    }

    static Stream<PlanState> states() {
        return Stream.of(PlanState.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void write_inEveryMonthAndItemState_isTakenWhereTheTableSaysSo(PlanState plan) {
        List<String> wrong = new ArrayList<>();
        for (var month : PeriodState.values()) {
            for (var item : ItemState.values()) {
                for (var write : Write.values()) {
                    var taken = taken(plan, month, item, write);
                    if (taken != expected(plan, month, item, write)) {
                        wrong.add(write + " on an item " + item + " in a month " + month + ": taken " + taken);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean expected(PlanState plan, PeriodState month, ItemState item, Write write) {
        var inMonth = month == PeriodState.OPEN || (month == PeriodState.CLOSED && write == Write.APPROVE);
        return plan != PlanState.CLOSED && inMonth && item == ItemState.ACTIVE;
    }

    private static boolean taken(PlanState plan, PeriodState month, ItemState item, Write write) {
        var town = new MonthFixture(tenants, tenants.a);
        var indicator = town.stored.indicator("/0/indicatori/0").orElseThrow();
        if (write != Write.REACHED && write != Write.READING) {
            MonthFixture.saved(town.save(town.admin, town.reading("/0/indicatori/0", 5, "75%", "", 0)));
            var waiting = write == Write.TAKE_APPROVAL_BACK ? "APPROVED" : "WAITING";
            execute("UPDATE reading SET approval = '" + waiting + "' WHERE indicator_id = " + indicator.value());
        }
        execute("UPDATE item SET state = '" + item + "' WHERE plan_id = "
                + town.plan().value());
        tenants.in(
                tenants.a,
                () -> transaction(() -> {
                    tenants.get(PlanStore.class).changeState(town.plan(), plan);
                    tenants.get(Periods.class).setOne(Actor.SYSTEM, town.plan(), MAY, month);
                    return true;
                }));
        var outcome = town.save(
                town.admin,
                switch (write) {
                    case REACHED -> town.reached("/0/fasi/0", 5, "10", 0);
                    case READING -> town.reading("/0/indicatori/0", 5, "80%", "", 0);
                    case APPROVE -> new MonthEdit.ApprovalDecision(indicator, MAY, Approval.APPROVED, "", 1);
                    case SEND_BACK ->
                        new MonthEdit.ApprovalDecision(indicator, MAY, Approval.SENT_BACK, "Da rivedere", 1);
                    case TAKE_APPROVAL_BACK -> new MonthEdit.ApprovalDecision(indicator, MAY, Approval.WAITING, "", 1);
                });
        assertThat(outcome).isInstanceOfAny(SaveOutcome.Saved.class, SaveOutcome.Refused.class);
        return outcome instanceof SaveOutcome.Saved;
    }

    private static void execute(String sql) {
        tenants.in(
                tenants.a,
                () -> transaction(() -> tenants.get(JdbcOperations.class)
                        .prepareStatement(sql, statement -> statement.executeUpdate())));
    }

    @SuppressWarnings("unchecked") // the context knows the bean without its parameter
    private static <T> T transaction(java.util.function.Supplier<T> work) {
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }
}
