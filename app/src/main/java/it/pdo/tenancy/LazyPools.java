package it.pdo.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A small pool for each tenant at work, made at its first connection and closed some time after its last. All pools
 * together open no more connections than the node may have: when none is left, the pool that rested longest gives up
 * its idle ones.
 */
final class LazyPools implements TenantConnections {
    private static final int EACH = 4;
    private static final Duration RESTED = Duration.ofMinutes(1);

    private final int bound;
    private final Duration patience;
    private final Semaphore permits;
    private final Map<TenantSlug, Pool> pools = new ConcurrentHashMap<>();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tenant-pools").factory());

    LazyPools(int bound, Duration patience) {
        this.bound = bound;
        this.patience = patience;
        this.permits = new Semaphore(bound, true);
        long every = RESTED.toMillis() / 4;
        var _ = keeper.scheduleWithFixedDelay(this::closeRested, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public Connection borrow(TenantAccess access) throws SQLException {
        while (true) {
            Pool pool = pools.compute(
                    access.slug(),
                    (slug, known) -> known != null && known.access.equals(access) ? known : open(access));
            pool.lastUsed = System.nanoTime();
            try {
                return pool.connections.getConnection();
            } catch (SQLException e) {
                if (!pool.connections.isClosed()) {
                    throw e;
                }
                pools.remove(access.slug(), pool); // it was closed as rested just now: begin a new one
            }
        }
    }

    private Pool open(TenantAccess access) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tenant " + access.slug());
        config.setDataSource(new CountedSource(access));
        config.setMaximumPoolSize(EACH);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(patience.toMillis());
        config.setIdleTimeout(Duration.ofSeconds(10).toMillis());
        config.setInitializationFailTimeout(-1);
        config.setScheduledExecutor(keeper);
        return new Pool(access, new HikariDataSource(config));
    }

    private void closeRested() {
        long now = System.nanoTime();
        pools.forEach((slug, pool) -> {
            if (now - pool.lastUsed > RESTED.toNanos()
                    && pool.connections.getHikariPoolMXBean() != null
                    && pool.connections.getHikariPoolMXBean().getActiveConnections() == 0
                    && pools.remove(slug, pool)) {
                pool.connections.close();
            }
        });
    }

    /** Lets the pool that rested longest close its idle connections. */
    private void makeRoom() {
        Optional<Pool> rested = pools.values().stream()
                .filter(pool -> pool.connections.getHikariPoolMXBean() != null
                        && pool.connections.getHikariPoolMXBean().getIdleConnections() > 0)
                .min(Comparator.comparingLong(pool -> pool.lastUsed));
        rested.ifPresent(pool -> pool.connections.getHikariPoolMXBean().softEvictConnections());
    }

    @Override
    public void forget(TenantSlug tenant) {
        Pool pool = pools.remove(tenant);
        if (pool != null) {
            pool.connections.close();
        }
    }

    @Override
    public int open() {
        return bound - permits.availablePermits();
    }

    @Override
    public void close() {
        pools.values().forEach(pool -> pool.connections.close());
        keeper.shutdownNow();
    }

    private static final class Pool {
        private final TenantAccess access;
        private final HikariDataSource connections;
        private volatile long lastUsed = System.nanoTime();

        private Pool(TenantAccess access, HikariDataSource connections) {
            this.access = access;
            this.connections = connections;
        }
    }

    /** Opens physical connections of one tenant, each for one of the node's permits. */
    private final class CountedSource extends NoFrillsDataSource {
        private final DriverDataSource driver;

        private CountedSource(TenantAccess access) {
            Credentials user = access.credentials();
            String url = access.server().replace("/?", "/" + access.schema() + "?");
            this.driver = new DriverDataSource(url, null, new Properties(), user.user(), user.password());
        }

        @Override
        public Connection getConnection() throws SQLException {
            takePermit();
            boolean opened = false;
            try {
                Connection connection = counted(driver.getConnection());
                opened = true;
                return connection;
            } finally {
                if (!opened) {
                    permits.release();
                }
            }
        }

        private void takePermit() throws SQLException {
            try {
                long end = System.nanoTime() + patience.toNanos();
                if (permits.tryAcquire()) {
                    return;
                }
                do {
                    if (System.nanoTime() > end) {
                        throw new SQLTransientConnectionException("all " + bound + " connections are in use");
                    }
                    makeRoom();
                } while (!permits.tryAcquire(1, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLTransientConnectionException("interrupted while waiting for a connection", e);
            }
        }

        private Connection counted(Connection physical) {
            AtomicBoolean closed = new AtomicBoolean();
            return (Connection) Proxy.newProxyInstance(
                    LazyPools.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        boolean ends = method.getName().equals("close")
                                || method.getName().equals("abort");
                        try {
                            return method.invoke(physical, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        } finally {
                            if (ends && !closed.getAndSet(true)) {
                                permits.release();
                            }
                        }
                    });
        }
    }
}
