package it.pdo.testing;

import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.server.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The statements that the database server itself says a tenant's user sent while it was open: what no counter of our own
 * could miss. One at a time in a server, because the log is the server's.
 */
public final class ServerLog implements AutoCloseable {
    /** Statements about data; what a connection needs for itself (SET, COMMIT, {@code SELECT @@…}, change of user) is left out. */
    private static final Pattern OF_DATA = Pattern.compile(
            "^\\s*(SELECT(?!\\s+@@)|WITH|INSERT|UPDATE|DELETE|REPLACE)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;
    private final String user;

    private ServerLog(Connection connection, String user) {
        this.connection = connection;
        this.user = user;
    }

    /** Starts the server's log and empties what it holds. */
    public static ServerLog of(Tenant tenant) {
        DatabaseServer server = TestDatabase.server();
        try {
            Connection connection = DriverManager.getConnection(
                    server.address("mysql"),
                    server.administrator().user(),
                    server.administrator().password());
            ServerLog log = new ServerLog(connection, server.namespace() + "-" + IdGenerator.text(tenant.id()));
            log.execute("SET GLOBAL log_output = 'TABLE'");
            log.restart();
            return log;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Forgets what was logged so far. */
    public void restart() {
        execute("SET GLOBAL general_log = 'OFF'");
        execute("TRUNCATE TABLE mysql.general_log");
        execute("SET GLOBAL general_log = 'ON'");
    }

    /** The statements about data of the tenant's user since the last {@link #restart}, in their order. */
    public List<String> statements() {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')"
                        + " AND user_host LIKE ? ORDER BY event_time")) {
            query.setString(1, user + "[%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String statement = rows.getString(1);
                    if (OF_DATA.matcher(statement).matches()) {
                        found.add(statement);
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    private void execute(String statement) {
        try (Statement sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        execute("SET GLOBAL general_log = 'OFF'");
        execute("TRUNCATE TABLE mysql.general_log");
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
