package it.pdo.testing;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.Tenant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Another writer of a tenant, on a connection of its own, with whom work of the program ends in a real deadlock. It has
 * written so much that the server always gives up the other.
 */
public final class Rival {
    private static final int HEAVY = 5_000;
    private static final long PATIENCE_MILLIS = 20_000;

    private Rival() {}

    /**
     * Runs the work against a transaction that crosses it: when this returns, the server has given the work's
     * transaction up once.
     *
     * @param holds a locking read of rows that the work writes later
     * @param wants a locking read of rows that the work has locked by then
     * @param work binds its tenant itself
     */
    public static <T> T cross(Tenant tenant, String holds, String wants, Callable<T> work) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor();
                var watch = connect(tenant);
                var rival = connect(tenant)) {
            grow(rival);
            execute(rival, holds);
            var running = threads.submit(work);
            awaitBlocked(watch);
            execute(rival, wants); // comes back only once the other was given up
            rival.rollback();
            return running.get();
        }
    }

    private static Connection connect(Tenant tenant) throws SQLException {
        Credentials administrator = TestDatabase.server().administrator();
        return DriverManager.getConnection(
                TestDatabase.server().address(tenant.schema()), administrator.user(), administrator.password());
    }

    private static void grow(Connection rival) throws SQLException {
        execute(rival, "CREATE TABLE IF NOT EXISTS rival (id INT NOT NULL PRIMARY KEY) ENGINE=InnoDB");
        rival.setAutoCommit(false);
        try (PreparedStatement insert = rival.prepareStatement("INSERT INTO rival (id) VALUES (?)")) {
            for (var row = 0; row < HEAVY; row++) {
                insert.setInt(1, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void awaitBlocked(Connection watch) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            try (Statement statement = watch.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'")) {
                if (rows.next() && rows.getInt(1) > 0) {
                    return;
                }
            }
            Thread.sleep(150); // the server answers from what it knew while it is asked more often than each 100 ms
        }
        throw new AssertionError("the work never waited for the rival");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
