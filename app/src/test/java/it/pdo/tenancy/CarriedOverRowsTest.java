package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.tenancy.schema.ChangeScript;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaState;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body that has people and roles already is brought to the changes that date them. */
@DatabaseTest
class CarriedOverRowsTest {
    private final DatabaseServer server = TestDatabase.server();
    private final String schema = server.namespace() + "-carry-" + IdGenerator.text(IdGenerator.next());

    @BeforeEach
    void create() throws SQLException {
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            administration.createSchema(schema);
        }
    }

    @AfterEach
    void drop() throws SQLException {
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            administration.dropSchema(schema);
        }
    }

    @Test
    void peopleAndRoles_ofBeforeTheyWereDated_holdSinceBeforeAnyRecord() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            ChangeScript script = new Changelog("db/tenant").scriptFor(SchemaState.of(connection), this::connect);
            for (String sql : script.statements()) {
                if (sql.startsWith("CREATE TABLE person_version")) {
                    statement.execute("INSERT INTO person (id, code, name, category, version)"
                            + " VALUES (1, 'anna', 'Anna Neri', 'D', 1), (2, 'ugo', 'Ugo Blu', '', 1)");
                    statement.execute(
                            "INSERT INTO account (id, username, display_name, password_hash, state, created_at,"
                                    + " version) VALUES (5, 'anna', 'Anna', '', 'OPEN', NOW(), 1)");
                    statement.execute("INSERT INTO role_grant (id, account_id, role) VALUES (7, 5, 'READER')");
                }
                statement.execute(sql);
            }

            assertThat(rows(
                            statement,
                            "SELECT p.code, v.name, v.category, v.valid_from, v.valid_to FROM person p"
                                    + " JOIN person_version v ON v.person_id = p.id ORDER BY p.id"))
                    .containsExactly("anna|Anna Neri|D|1900-01-01|null", "ugo|Ugo Blu||1900-01-01|null");
            assertThat(rows(statement, "SELECT role, valid_from, valid_to FROM role_grant"))
                    .containsExactly("READER|1900-01-01|null");
        }
    }

    private Connection connect() throws SQLException {
        Credentials administrator = server.administrator();
        return DriverManager.getConnection(server.address(schema), administrator.user(), administrator.password());
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    cells.add(String.valueOf(row.getString(at)));
                }
                found.add(String.join("|", cells));
            }
        }
        return found;
    }
}
