package it.pdo.tenancy.schema;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.server.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upgrades one schema and verifies the result, because a message of success has been seen to be wrong. */
public final class SchemaMigration {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

    private final DatabaseServer server;
    private final Changelog changelog;

    public SchemaMigration(DatabaseServer server, Changelog changelog) {
        this.server = server;
        this.changelog = changelog;
    }

    /**
     * Applies missing changes and returns their number. No other process may be migrating this schema.
     *
     * @throws MigrationException when a change fails or its tables are not there afterwards
     */
    public int migrate(String schema) {
        Credentials administrator = server.administrator();
        try (Connection connection =
                DriverManager.getConnection(server.address(schema), administrator.user(), administrator.password())) {
            SchemaState before = SchemaState.of(connection);
            ChangeScript script = changelog.scriptFor(before, () -> open(schema));
            if (script.changes() > 0) {
                run(connection, script);
                verify(connection, before, script);
            }
            return script.changes();
        } catch (SQLException e) {
            throw new MigrationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Connection open(String schema) throws SQLException {
        Credentials administrator = server.administrator();
        return DriverManager.getConnection(server.address(schema), administrator.user(), administrator.password());
    }

    /**
     * Every change is recorded with what it wrote, in one transaction. The server ends a transaction by itself at every
     * statement that changes tables, so a process killed there leaves a statement that is done and not recorded: it is
     * found done when it is run again.
     */
    public static void run(Connection connection, ChangeScript script) throws SQLException {
        connection.setAutoCommit(false);
        for (String sql : script.statements()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                if (!AppliedStatements.explains(failure, sql, connection)) {
                    throw failure;
                }
                LOG.warn("an upgrade that was cut short had done this already: {}", sql);
            }
            if (ChangeScript.isRecord(sql)) {
                connection.commit();
            }
        }
        connection.commit();
    }

    private static void verify(Connection connection, SchemaState before, ChangeScript script) throws SQLException {
        Set<String> there = SchemaTables.of(connection);
        for (String table : script.tables()) {
            if (!there.contains(table)) {
                throw new MigrationException("table " + table + " is not there after the migration");
            }
        }
        int recorded =
                SchemaState.of(connection).changes().size() - before.changes().size();
        if (recorded != script.changes()) {
            throw new MigrationException(script.changes() + " changes were applied, " + recorded + " are recorded");
        }
    }
}
