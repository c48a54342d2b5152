package it.pdo.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Brings one schema up to date and looks whether it really is: a message of success has been seen to lie. */
final class SchemaMigration {
    private final DatabaseServer server;
    private final Changelog changelog;

    SchemaMigration(DatabaseServer server, Changelog changelog) {
        this.server = server;
        this.changelog = changelog;
    }

    /**
     * Applies what is missing and returns how many changes that were. Nobody else may be migrating this schema.
     *
     * @throws MigrationFailed when a change fails or its tables are not there afterwards
     */
    int migrate(String schema) {
        Credentials administrator = server.administrator();
        try (Connection connection = DriverManager.getConnection(
                server.address(schema) + "&allowMultiQueries=true", administrator.user(), administrator.password())) {
            SchemaState before = SchemaState.of(connection);
            ChangeScript script = changelog.scriptFor(before, () -> open(schema));
            if (script.changes() > 0) {
                run(connection, script.sql());
                verify(connection, before, script);
            }
            return script.changes();
        } catch (SQLException e) {
            throw new MigrationFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private Connection open(String schema) throws SQLException {
        Credentials administrator = server.administrator();
        return DriverManager.getConnection(
                server.address(schema) + "&allowMultiQueries=true", administrator.user(), administrator.password());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean more = statement.execute(sql);
            // an error in a later statement shows only when its result is asked for
            while (more || statement.getUpdateCount() != -1) {
                more = statement.getMoreResults();
            }
        }
    }

    private static void verify(Connection connection, SchemaState before, ChangeScript script) throws SQLException {
        Set<String> there = SchemaTables.of(connection);
        for (String table : script.tables()) {
            if (!there.contains(table)) {
                throw new MigrationFailed("table " + table + " is not there after the migration");
            }
        }
        int recorded =
                SchemaState.of(connection).changes().size() - before.changes().size();
        if (recorded != script.changes()) {
            throw new MigrationFailed(script.changes() + " changes were applied, " + recorded + " are recorded");
        }
    }
}
