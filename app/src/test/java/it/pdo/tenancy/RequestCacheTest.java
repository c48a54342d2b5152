package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.history.Actor;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.Units;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a request remembers of its tenant, on the real server. */
@DatabaseTest
final class RequestCacheTest {
    private static final TwoTenants TENANTS = new TwoTenants();
    private static final Actor ACTOR = Actor.SYSTEM;

    private final AtomicInteger reads = new AtomicInteger();

    @BeforeEach
    void start() {
        reads.set(0);
    }

    @Test
    void once_inARequest_readsOnce() {
        inRequest(() -> {
            assertThat(count("x")).isEqualTo(1);
            assertThat(count("x")).isEqualTo(1);
            assertThat(count("y")).as("another key").isEqualTo(2);
            return null;
        });

        assertThat(inRequest(() -> count("x"))).as("the next request").isEqualTo(3);
    }

    @Test
    void once_outsideARequest_readsEachTime() {
        TENANTS.in(TENANTS.a, () -> {
            assertThat(count("x")).isEqualTo(1);
            assertThat(count("x")).isEqualTo(2);
            return null;
        });
    }

    @Test
    void once_inARequestWithinTheRequest_sharesItsMemory() {
        inRequest(() -> {
            count("x");
            assertThat(RequestCache.during(() -> count("x"))).isEqualTo(1);
            return null;
        });
    }

    @Test
    void once_ofAnotherTenant_isReadForIt() {
        RequestCache.during(() -> {
            assertThat(TENANTS.in(TENANTS.a, () -> count("x"))).isEqualTo(1);
            assertThat(TENANTS.in(TENANTS.b, () -> count("x"))).isEqualTo(2);
            assertThat(TENANTS.in(TENANTS.a, () -> count("x"))).isEqualTo(1);
            return null;
        });
    }

    @Test
    void remembered_answersOnlyWhatOnceReadForThisTenant() {
        RequestCache.during(() -> {
            TENANTS.in(TENANTS.a, () -> {
                assertThat(RequestCache.remembered(RequestCacheTest.class, "x")).isEmpty();
                count("x");
                assertThat(RequestCache.<Object>remembered(RequestCacheTest.class, "x"))
                        .contains(1);
                return null;
            });
            TENANTS.in(TENANTS.b, () -> {
                assertThat(RequestCache.remembered(RequestCacheTest.class, "x")).isEmpty();
                return null;
            });
            TENANTS.in(TENANTS.a, () -> {
                RequestCache.writingBegins();
                assertThat(RequestCache.remembered(RequestCacheTest.class, "x")).isEmpty();
                RequestCache.writingEnds();
                assertThat(RequestCache.remembered(RequestCacheTest.class, "x")).isEmpty();
                return null;
            });
            return null;
        });
    }

    @Test
    void once_withoutATenant_isRefused() {
        assertThatThrownBy(() -> RequestCache.during(() -> count("x"))).isInstanceOf(NoTenantBoundException.class);
    }

    @Test
    void once_afterAWrite_readsAnew() {
        Units units = TENANTS.get(Units.class);
        inRequest(() -> {
            int before = units.tree().roots().size();
            units.create(ACTOR, null, List.of(new UnitDraft("direzione", "DN", "Direzione nuova", List.of())));
            assertThat(units.tree().roots()).hasSize(before + 1);
            return null;
        });
    }

    @Test
    void once_inATransactionThatHoldsRows_seesWhatIsThereNow() {
        inRequest(() -> {
            count("x");
            inTransaction(connection -> {
                query(connection, "SELECT id FROM unit FOR UPDATE");
                assertThat(count("x")).isEqualTo(2);
                assertThat(count("x"))
                        .as("nothing is remembered while others are held up")
                        .isEqualTo(3);
            });
            assertThat(count("x")).isEqualTo(4);
            assertThat(count("x")).isEqualTo(4);
            return null;
        });
    }

    @Test
    void once_afterATransactionThatFailed_readsAnew() {
        inRequest(() -> {
            count("x");
            assertThatThrownBy(() -> inTransaction(connection -> {
                        query(connection, "SELECT id FROM unit FOR UPDATE");
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(count("x")).isEqualTo(2);
            assertThat(count("x")).as("and remembers again").isEqualTo(2);
            return null;
        });
    }

    @Test
    void once_afterAPlainQuery_staysRemembered() {
        inRequest(() -> {
            count("x");
            inTransaction(connection -> query(connection, "  select id from unit"));
            assertThat(count("x")).isEqualTo(1);
            return null;
        });
    }

    @Test
    void once_onAConnectionWithoutTransaction_readsAnewAfterItWrote() throws SQLException {
        DataSource source = DelegatingDataSource.unwrapDataSource(TENANTS.get(DataSource.class));
        inRequest(() -> {
            count("x");
            try (Connection connection = source.getConnection()) {
                query(connection, "WITH one AS (SELECT 1) SELECT * FROM one");
                assertThat(count("x")).isEqualTo(1);
                try (var write = connection.createStatement()) {
                    write.executeUpdate("UPDATE plan SET version = version");
                }
                assertThat(count("x")).isEqualTo(2);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            assertThat(count("x")).isEqualTo(3);
            return null;
        });
    }

    private int count(String key) {
        return RequestCache.once(RequestCacheTest.class, key, reads::incrementAndGet);
    }

    private static <T> T inRequest(Supplier<T> work) {
        return TENANTS.in(TENANTS.a, () -> RequestCache.during(work::get));
    }

    private static void inTransaction(Work work) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = TENANTS.get(TransactionOperations.class);
        transactions.executeWrite(status -> {
            work.on(status.getConnection());
            return null;
        });
    }

    private static void query(Connection connection, String text) {
        try (var query = connection.prepareStatement(text)) {
            query.executeQuery().close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Work {
        void on(Connection connection);
    }
}
