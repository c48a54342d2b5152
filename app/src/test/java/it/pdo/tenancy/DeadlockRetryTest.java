package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DeadlockRetryTest {
    private static final TwoTenants tenants = new TwoTenants();
    private static DeadlockRetry deadlocks;

    @BeforeAll
    static void start() {
        deadlocks = tenants.get(DeadlockRetry.class);
    }

    private static RuntimeException failure(int number) {
        return new IllegalStateException("outer", new SQLException("inner", "40001", number));
    }

    @Test
    void retry_ofADeadlock_triesFourTimesInAll() {
        var tries = new AtomicInteger();

        assertThat(deadlocks.<Integer>retry(() -> {
                    if (tries.incrementAndGet() < 4) {
                        throw failure(1213);
                    }
                    return tries.get();
                }))
                .isEqualTo(4);

        tries.set(0);
        assertThatThrownBy(() -> deadlocks.retry(() -> {
                    tries.incrementAndGet();
                    throw failure(1213);
                }))
                .hasMessage("outer");
        assertThat(tries).hasValue(4);
    }

    @Test
    void retry_ofAnyOtherFailure_isNone() {
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> deadlocks.retry(() -> {
                    tries.incrementAndGet();
                    throw failure(1205);
                }))
                .hasMessage("outer");
        assertThat(tries).hasValue(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void retry_insideATransaction_isABug() {
        TransactionOperations<Connection> transactions = tenants.get(TransactionOperations.class);

        assertThatThrownBy(() -> tenants.in(
                        tenants.a, () -> transactions.executeWrite(_ -> deadlocks.retry(() -> "written in part"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open transaction");
    }
}
