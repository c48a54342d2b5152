package it.pdo.tenancy.connection;

import com.mysql.cj.jdbc.JdbcConnection;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.TenantSlug;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded pool for each database server, whose connections change user when they pass from one tenant to another.
 * They are opened by a user without rights, so that a connection without a tenant can read nothing.
 */
public final class SharedPool implements TenantConnections {
    /** A schema that every user may open and nobody can write, used while a connection changes user. */
    private static final String NOBODYS = "information_schema";

    private final int bound;
    private final Duration patience;
    private final Credentials opener;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private final Map<JdbcConnection, TenantAccess> users = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param opener a user without rights that exists on all servers */
    public SharedPool(int bound, Duration patience, Credentials opener) {
        this.bound = bound;
        this.patience = patience;
        this.opener = opener;
    }

    @Override
    public Connection borrow(TenantAccess access) throws SQLException {
        HikariDataSource pool = pools.computeIfAbsent(access.server(), this::open);
        Connection lent = pool.getConnection();
        JdbcConnection physical = lent.unwrap(JdbcConnection.class);
        if (!access.equals(users.get(physical))) {
            try {
                become(physical, access);
            } catch (SQLException | RuntimeException e) {
                pool.evictConnection(lent); // its user is not known any more
                throw e;
            }
        }
        return lent;
    }

    private void become(JdbcConnection physical, TenantAccess access) throws SQLException {
        users.remove(physical);
        // changeUser opens the current schema again as the new user, who may not see the earlier tenant's
        physical.setDatabase(NOBODYS);
        physical.changeUser(access.credentials().user(), access.credentials().password());
        physical.setDatabase(access.schema());
        users.put(physical, access);
    }

    private HikariDataSource open(String server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tenants");
        config.setJdbcUrl(server);
        config.setUsername(opener.user());
        config.setPassword(opener.password());
        config.setMaximumPoolSize(bound);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(patience.toMillis());
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setMaxLifetime(Duration.ofMinutes(30).toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void forget(TenantSlug tenant) {
        // Idle connections of a removed user can do nothing more: the next borrower changes it.
        synchronized (users) {
            users.values().removeIf(access -> access.slug().equals(tenant));
        }
    }

    @Override
    public int open() {
        int all = 0;
        for (HikariDataSource pool : pools.values()) {
            HikariPoolMXBean numbers = pool.getHikariPoolMXBean();
            all += numbers == null ? 0 : numbers.getTotalConnections();
        }
        return all;
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
