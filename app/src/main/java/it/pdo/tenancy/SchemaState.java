package it.pdo.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a schema stands: the kind of server it is on and the changes it has had, with their checksums. Schemas in the
 * same state need the same script.
 */
record SchemaState(String server, List<String> changes) {
    static final String RECORD = "DATABASECHANGELOG";

    SchemaState {
        changes = List.copyOf(changes);
    }

    static SchemaState of(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        List<String> changes = new ArrayList<>();
        if (SchemaTables.of(connection).contains(RECORD)) {
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
        return new SchemaState(version, changes);
    }
}
