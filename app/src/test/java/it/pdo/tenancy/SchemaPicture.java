package it.pdo.tenancy;

import it.pdo.tenancy.schema.SchemaTables;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that matters of a schema, to compare two.
 *
 * @param tables the statement that makes each table
 * @param changes what Liquibase recorded, apart from the time
 */
public record SchemaPicture(Map<String, String> tables, List<String> changes, boolean locked) {

    public static SchemaPicture of(String schema) throws SQLException {
        DatabaseServer server = TestDatabase.server();
        try (Connection connection = DriverManager.getConnection(
                        server.address(schema),
                        server.administrator().user(),
                        server.administrator().password());
                Statement statement = connection.createStatement()) {
            Map<String, String> tables = new TreeMap<>();
            for (String table : SchemaTables.of(connection)) {
                tables.put(
                        table,
                        // MySQL repeats the character set of a collation where a statement named it: the column is the
                        // same.
                        column(statement, "SHOW CREATE TABLE `" + table + "`", 2)
                                .getFirst()
                                .replace(" CHARACTER SET utf8mb4 COLLATE ", " COLLATE "));
            }
            boolean recorded = tables.containsKey("DATABASECHANGELOG");
            List<String> changes = recorded
                    ? column(
                            statement,
                            "SELECT CONCAT_WS('|', ID, AUTHOR, FILENAME, ORDEREXECUTED, EXECTYPE, MD5SUM, DESCRIPTION,"
                                    + " COMMENTS, TAG, LIQUIBASE, CONTEXTS, LABELS) FROM DATABASECHANGELOG"
                                    + " ORDER BY ORDEREXECUTED",
                            1)
                    : List.of();
            boolean locked = recorded
                    && !column(statement, "SELECT ID FROM DATABASECHANGELOGLOCK WHERE LOCKED <> 0", 1)
                            .isEmpty();
            return new SchemaPicture(tables, changes, locked);
        }
    }

    public static List<String> usersWithRightsOn(String schema) throws SQLException {
        DatabaseServer server = TestDatabase.server();
        try (Connection connection = DriverManager.getConnection(
                        server.address("mysql"),
                        server.administrator().user(),
                        server.administrator().password());
                Statement statement = connection.createStatement()) {
            return column(statement, "SELECT User FROM mysql.db WHERE Db = '" + schema + "'", 1);
        }
    }

    private static List<String> column(Statement statement, String sql, int column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(column));
            }
        }
        return found;
    }
}
