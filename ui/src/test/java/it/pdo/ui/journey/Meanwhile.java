package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.identity.Role;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.sql.Connection;
import java.util.function.IntSupplier;

/** What others do in a municipality while somebody has a page open. */
record Meanwhile(ApplicationContext context, TenantSlug tenant) {

    /** Whoever held other roles holds this one from now on, on the same units. */
    void role(String username, Role role) {
        String sql = "UPDATE role_grant SET role = ? WHERE account_id = (SELECT id FROM account WHERE username = ?)";
        int changed = change(() -> context.getBean(JdbcOperations.class).prepareStatement(sql, statement -> {
            statement.setString(1, role.name());
            statement.setString(2, username);
            return statement.executeUpdate();
        }));
        if (changed == 0) {
            throw new IllegalStateException("no role to replace: " + username);
        }
    }

    void close(PlanId plan) {
        change(() -> {
            PlanStore plans = context.getBean(PlanStore.class);
            PlanId locked = plans.lock(plan).orElseThrow().id();
            plans.changeState(locked, PlanState.CLOSED);
            return 1;
        });
    }

    @SuppressWarnings("unchecked") // the context knows the bean without its parameter
    private int change(IntSupplier change) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return CurrentTenant.call(tenant, () -> transactions.executeWrite(_ -> change.getAsInt()));
    }
}
