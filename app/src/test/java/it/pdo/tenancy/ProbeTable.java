package it.pdo.tenancy;

import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What tests do to schemas as the administrator. */
public final class ProbeTable {
    private ProbeTable() {}

    /** Adds the table of {@link Probe} to a schema. */
    public static void addTo(String schema) throws SQLException {
        asAdministrator(
                schema,
                "CREATE TABLE probe (id BIGINT PRIMARY KEY, owner VARCHAR(40) NOT NULL) ENGINE=InnoDB"
                        + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }

    public static void asAdministrator(String schema, String... statements) throws SQLException {
        DatabaseServer server = TestDatabase.server();
        try (Connection connection = DriverManager.getConnection(
                        server.address(schema),
                        server.administrator().user(),
                        server.administrator().password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
