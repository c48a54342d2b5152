package it.pdo.tenancy.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The migration state of a schema. Schemas in the same state need the same script. */
public record SchemaState(String server, List<String> bookkeeping, List<String> changes) {
    static final String RECORD = "DATABASECHANGELOG";
    static final String LOCK = "DATABASECHANGELOGLOCK";

    public SchemaState {
        bookkeeping = List.copyOf(bookkeeping);
        changes = List.copyOf(changes);
    }

    public static SchemaState of(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        List<String> changes = new ArrayList<>();
        Set<String> tables = SchemaTables.of(connection);
        if (tables.contains(RECORD)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT ID, AUTHOR, FILENAME, MD5SUM FROM DATABASECHANGELOG ORDER BY ORDEREXECUTED, ID")) {
                while (rows.next()) {
                    changes.add(rows.getString(1)
                            + '|'
                            + rows.getString(2)
                            + '|'
                            + rows.getString(3)
                            + '|'
                            + rows.getString(4));
                }
            }
        }
        List<String> bookkeeping =
                Stream.of(LOCK, RECORD).filter(tables::contains).toList();
        return new SchemaState(version, bookkeeping, changes);
    }
}
