package it.pdo.tenancy;

import io.micronaut.context.ApplicationContext;
import it.pdo.tenancy.connection.TenantConnections;
import it.pdo.tenancy.connection.TenantDataSource;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * Measures the pool that tenants share, and the creation of tenants. Run by hand, on the server that {@link
 * TestDatabase} chooses; the figures are in {@code docs/decisions/0002-connections-per-tenant.md}.
 */
public final class ConnectionsBenchmark {
    private static final int TENANTS = 50;
    private static final int CALLS = 2_000;
    private static final int BOUND = 20;
    private static final int THREADS = 64;

    private final ApplicationContext context;
    private final List<TenantSlug> slugs = new ArrayList<>();

    private ConnectionsBenchmark(ApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] args) throws Exception {
        try (ApplicationContext context = TestDatabase.start(Map.of())) {
            ConnectionsBenchmark benchmark = new ConnectionsBenchmark(context);
            benchmark.createTenants();
            for (int round = 0; round < 2; round++) { // the first warms up
                try (TenantConnections shared = Pools.shared(BOUND)) {
                    benchmark.measure("shared", shared);
                }
            }
        }
    }

    private void createTenants() throws SQLException {
        long[] took = new long[TENANTS];
        for (int i = 0; i < TENANTS; i++) {
            long began = System.nanoTime();
            Tenant tenant = TestDatabase.newTenant(context);
            took[i] = System.nanoTime() - began;
            slugs.add(tenant.slug());
            ProbeTable.addTo(tenant.schema());
            ProbeTable.asAdministrator(tenant.schema(), "INSERT INTO probe VALUES (1, '" + tenant.slug() + "')");
        }
        print("new tenant", took);
    }

    private void measure(String name, TenantConnections connections) throws Exception {
        TenantDataSource source = new TenantDataSource(context.getBean(TenantDirectory.class), connections);
        SplittableRandom random = new SplittableRandom(42);
        print(name + " one thread, same tenant", oneThread(source, i -> 0));
        print(name + " one thread, each tenant in turn", oneThread(source, i -> i % TENANTS));
        print(name + " one thread, tenants as they come", oneThread(source, i -> random.nextInt(TENANTS)));
        manyThreads(name, source, connections);
    }

    private long[] oneThread(TenantDataSource source, IntUnaryOperator tenant) throws SQLException {
        long[] took = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            TenantSlug slug = slugs.get(tenant.applyAsInt(i));
            long began = System.nanoTime();
            CurrentTenant.call(slug, () -> read(source, slug));
            took[i] = System.nanoTime() - began;
        }
        return took;
    }

    private void manyThreads(String name, TenantDataSource source, TenantConnections connections) throws Exception {
        AtomicInteger most = new AtomicInteger();
        long[] took = new long[CALLS * 5];
        long began = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int t = 0; t < THREADS; t++) {
                threads.execute(() -> {
                    for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
                        TenantSlug slug = slugs.get((i * 31) % TENANTS);
                        long start = System.nanoTime();
                        try {
                            CurrentTenant.call(slug, () -> read(source, slug));
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                        took[i] = System.nanoTime() - start;
                        most.accumulateAndGet(connections.open(), Math::max);
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        print(name + " " + THREADS + " threads", took);
        System.out.printf("%-40s %8.0f calls/s, at most %d connections%n", name, took.length / seconds, most.get());
    }

    private static String read(TenantDataSource source, TenantSlug slug) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement read = connection.prepareStatement("SELECT owner FROM probe WHERE id = 1");
                ResultSet rows = read.executeQuery()) {
            rows.next();
            if (!rows.getString(1).equals(slug.value())) {
                throw new AssertionError("a row of " + rows.getString(1) + " for " + slug);
            }
            return rows.getString(1);
        }
    }

    private static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-40s median %8.2f ms  p95 %8.2f ms  p99 %8.2f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }
}
