package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.tenancy.schema.ChangeScript;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.MigrationException;
import it.pdo.tenancy.schema.SchemaMigration;
import it.pdo.tenancy.schema.SchemaState;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that migrates a schema is killed at every place where it can be: the next upgrade ends where a whole one does. */
@DatabaseTest
class InterruptedMigrationTest {
    /** Those of before the rule; each of their statements is found done when it is run again. */
    private static final Set<String> SEVERAL_STATEMENTS = Set.of(
            "001-create-database-server",
            "001-create-organisation",
            "002-create-identity",
            "004-create-formats",
            "005-create-plan",
            "006-create-progress",
            "010-create-format-draft",
            "011-create-plan-check",
            "012-adopt-policies",
            "012-approve-readings",
            "013-create-imports",
            "017-create-plan-life",
            "025-give-columns-a-place",
            "040-follow-notes-of-imports");

    private static final Pattern ID = Pattern.compile("VALUES \\('([^']+)'");

    private final DatabaseServer server = TestDatabase.server();
    private final Set<String> schemas = new LinkedHashSet<>();

    @AfterEach
    void drop() throws SQLException {
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            for (String schema : schemas) {
                administration.dropSchema(schema);
            }
        }
    }

    private String schema() throws SQLException {
        String name = server.namespace() + "-cut-" + IdGenerator.text(IdGenerator.next());
        schemas.add(name);
        try (DatabaseAdministration administration = new DatabaseAdministration(server)) {
            administration.createSchema(name);
        }
        return name;
    }

    private Connection connect(String schema) throws SQLException {
        Credentials administrator = server.administrator();
        return DriverManager.getConnection(server.address(schema), administrator.user(), administrator.password());
    }

    private void execute(String schema, String sql) throws SQLException {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SchemaMigration migration(String folder) {
        return new SchemaMigration(server, new Changelog(folder));
    }

    private ChangeScript whole(String folder) throws SQLException {
        String empty = schema();
        try (Connection connection = connect(empty)) {
            return new Changelog(folder).scriptFor(SchemaState.of(connection), () -> connect(empty));
        }
    }

    /** The tables alone: what is recorded of a change says when it was run. */
    private static Map<String, String> tables(String schema) throws SQLException {
        return SchemaPicture.of(schema).tables();
    }

    private static List<String> recorded(String schema) throws SQLException {
        return SchemaPicture.of(schema).changes();
    }

    /**
     * One schema walks through all statements. Behind each of them the process is killed, and what of its change was done
     * by then is run again.
     */
    @ParameterizedTest
    @ValueSource(strings = {"db/catalog", "db/tenant"})
    void everyStatement_whenItIsRunAgainAfterAKillBehindIt_isFoundDone(String folder) throws SQLException {
        String walking = schema();
        List<String> change = new ArrayList<>();
        for (String sql : whole(folder).statements()) {
            execute(walking, sql);
            if (ChangeScript.isRecord(sql)) {
                change.clear();
            } else {
                change.add(sql);
                try (Connection connection = connect(walking)) {
                    SchemaMigration.run(connection, new ChangeScript(change, Set.of(), 0));
                }
            }
        }
        String reference = schema();
        migration(folder).migrate(reference);

        assertThat(tables(walking)).isEqualTo(tables(reference));
        assertThat(recorded(walking)).hasSameSizeAs(recorded(reference));
    }

    @ParameterizedTest
    @CsvSource({
        "db/catalog, INSERT INTO database_server",
        "db/tenant, CREATE TABLE DATABASECHANGELOGLOCK",
        "db/tenant, CREATE TABLE unit ",
        "db/tenant, ALTER TABLE plan_note ADD COLUMN since_import"
    })
    void upgrade_afterAKillBehindAStatement_endsWhereAWholeOneDoes(String folder, String last) throws SQLException {
        String cut = schema();
        for (String sql : whole(folder).statements()) {
            execute(cut, sql); // each commits, as an earlier version of the program had it
            if (sql.startsWith(last)) {
                break;
            }
        }
        String reference = schema();
        migration(folder).migrate(reference);

        migration(folder).migrate(cut);

        assertThat(tables(cut)).isEqualTo(tables(reference));
        assertThat(recorded(cut)).hasSameSizeAs(recorded(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/catalog", "db/tenant"})
    void change_ofToday_isOneStatement(String folder) throws SQLException {
        List<String> change = new ArrayList<>();
        Set<String> several = new TreeSet<>();
        for (String sql : whole(folder).statements()) {
            if (ChangeScript.isRecord(sql)) {
                if (change.size() > 1) {
                    several.add(
                            ID.matcher(sql).results().findFirst().orElseThrow().group(1));
                }
                change.clear();
            } else if (!sql.contains("DATABASECHANGELOG")) {
                change.add(sql);
            }
        }

        assertThat(several)
                .as("several statements: a kill between them leaves a change half done. Write one changeset for each")
                .isSubsetOf(SEVERAL_STATEMENTS)
                .isNotEmpty();
    }

    @Test
    void upgrade_whereSomebodyElseMadeATableOfThatName_isRefused() throws SQLException {
        String schema = schema();
        execute(schema, "CREATE TABLE person (id BIGINT NOT NULL PRIMARY KEY, nickname TEXT)");

        assertThatThrownBy(() -> migration("db/tenant").migrate(schema))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("person");
    }

    @Test
    @Timeout(60) // Liquibase itself would wait for five minutes, and then refuse
    void upgrade_whereTheHolderOfLiquibasesLockWasKilled_goesOnAtOnce() throws SQLException {
        String schema = schema();
        migration("db/tenant").migrate(schema);
        execute(
                schema,
                "UPDATE DATABASECHANGELOGLOCK SET LOCKED = 1, LOCKEDBY = 'a process that was killed',"
                        + " LOCKGRANTED = NOW()");

        assertThat(migration("db-test/one-more").migrate(schema)).isEqualTo(2);
    }
}
