package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.tenancy.connection.TenantConnections;
import it.pdo.tenancy.connection.TenantDataSource;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ManyThreadsTest {
    private static final int THREADS = 1_000;
    private static final int BOUND = 8;

    private static ApplicationContext context;
    private static final List<Tenant> TENANTS = new ArrayList<>();

    @BeforeAll
    static void start() throws SQLException {
        context = TestDatabase.start(Map.of("pdo.connections.patience", "2m"));
        for (int i = 0; i < 2; i++) {
            Tenant tenant = TestDatabase.newTenant(context);
            ProbeTable.addTo(tenant.schema());
            ProbeTable.asAdministrator(tenant.schema(), "INSERT INTO probe VALUES (1, '" + tenant.slug() + "')");
            TENANTS.add(tenant);
        }
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aThousandThreads_overTwoTenants_seeAndWriteTheirOwnRowsOnly() throws Exception {
        AtomicInteger most = new AtomicInteger();
        try (TenantConnections connections = Pools.shared(BOUND)) {
            TenantDataSource source = new TenantDataSource(context.getBean(TenantDirectory.class), connections);
            List<Future<String>> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < THREADS; i++) {
                    TenantSlug slug = TENANTS.get(i % 2).slug();
                    answers.add(threads.submit(() -> CurrentTenant.call(slug, () -> {
                        String owner = readAndWrite(source, slug);
                        most.accumulateAndGet(connections.open(), Math::max);
                        return owner;
                    })));
                }
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(answers.get(i).get())
                        .isEqualTo(TENANTS.get(i % 2).slug().value());
            }
        }
        assertThat(most).hasValueBetween(1, BOUND);
        for (Tenant tenant : TENANTS) {
            CurrentTenant.run(tenant.slug(), () -> {
                List<Probe> all = context.getBean(Probes.class).findAll();
                assertThat(all).hasSizeGreaterThan(THREADS / 2).allMatch(p -> p.owner()
                        .equals(tenant.slug().value()));
            });
        }
    }

    @Test
    void aThousandThreads_throughRepositoriesAndTransactions_seeTheirOwnRowsOnly() throws Exception {
        Probes probes = context.getBean(Probes.class);
        TwoSteps steps = context.getBean(TwoSteps.class);
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < THREADS; i++) {
                TenantSlug slug = TENANTS.get(i % 2).slug();
                answers.add(threads.submit(() -> CurrentTenant.call(slug, () -> {
                    steps.saveThen(new Probe(IdGenerator.next(), slug.value()), Thread::yield);
                    return probes.findById(1).orElseThrow().owner();
                })));
            }
        }
        for (int i = 0; i < THREADS; i++) {
            assertThat(answers.get(i).get()).isEqualTo(TENANTS.get(i % 2).slug().value());
        }
    }

    private static String readAndWrite(TenantDataSource source, TenantSlug slug) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement write = connection.prepareStatement("INSERT INTO probe VALUES (?, ?)");
                PreparedStatement read = connection.prepareStatement("SELECT owner FROM probe WHERE id = 1")) {
            write.setLong(1, IdGenerator.next());
            write.setString(2, slug.value());
            write.executeUpdate();
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
