package it.pdo.tenancy.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.catalog.CatalogSchema;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class EmbeddedMariaDbTest {
    private Path data;

    @BeforeEach
    void newFolder() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "test-database").toAbsolutePath());
        data = Files.createTempDirectory(target, "embedded").resolve("data");
    }

    @Test
    void data_afterARestart_isStillThere() throws SQLException {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            execute(server, "CREATE SCHEMA kept");
        }
        assertThat(data.resolve("running")).doesNotExist();
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThat(execute(server, "SHOW SCHEMAS LIKE 'kept'")).isEqualTo("kept");
        }
    }

    /** With a common folder, a server that starts removes the temporary tables of another that is starting too. */
    @Test
    void temporaryTables_areInTheServersOwnFolder() throws SQLException {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThat(execute(server, "SELECT @@tmpdir"))
                    .isEqualTo(data.resolve("tmp").toAbsolutePath().toString());
        }
    }

    @Test
    void signIn_ofAnybodyElse_isRefused() {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            for (String[] other :
                    new String[][] {{"root", null}, {"", null}, {"pdo", null}, {"pdo", "wrong"}, {"mysql", null}}) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.address(""), other[0], other[1])
                                .close())
                        .as("%s, %s", (Object[]) other)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void secrets_inTheFolder_areReadableByTheirOwnerAlone() throws IOException {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThat(server.administrator().toString())
                    .doesNotContain(server.administrator().password());
            for (String file : new String[] {"administrator", "key", "running"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                        .as(file)
                        .isEqualTo("rw-------");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void secondStart_onTheSameFolder_isToldWhoHasItInOneLine() {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThatThrownBy(() -> EmbeddedMariaDb.start(data, 0))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .message()
                    .contains(
                            data.toString(),
                            Long.toString(ProcessHandle.current().pid()),
                            Integer.toString(server.port()))
                    .hasLineCount(1);
        }
    }

    @Test
    void anotherProgram_onTheSameFolder_joinsAndLeavesItRunning() throws SQLException {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            try (EmbeddedMariaDb joined = EmbeddedMariaDb.startOrJoin(data)) {
                assertThat(joined.port()).isEqualTo(server.port());
                assertThat(joined.startedHere()).isEmpty();
                assertThat(joined.key().open(server.key().seal("x", "y"), "y")).isEqualTo("x");
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            assertThat(execute(server, "SELECT 1")).isEqualTo("1");
        }
        try (EmbeddedMariaDb alone = EmbeddedMariaDb.startOrJoin(data)) {
            assertThat(alone.startedHere()).isPresent();
        }
    }

    @Test
    void firstStart_cutShort_isBegunAgain() throws IOException, SQLException {
        Files.createDirectories(data.resolve("database.new").resolve("mysql"));
        Files.writeString(data.resolve("database.new").resolve("ibdata1"), "half");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThat(execute(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(data.resolve("database.new")).doesNotExist();
    }

    @Test
    void server_leftByAKilledOwner_isEndedAndItsDataKept() throws Exception {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0);
        execute(server, "CREATE SCHEMA kept");
        RunningServer left = RunningServer.read(data.resolve("running")).orElseThrow();
        server.abandon();
        assertThat(left.process()).isPresent();
        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(data, 0)) {
            assertThat(left.process()).isEmpty();
            assertThat(execute(next, "SHOW SCHEMAS LIKE 'kept'")).isEqualTo("kept");
        }
    }

    @Test
    void server_leftByAnOwnerKilledBeforeItWroteWhatItStarted_isEndedToo() throws Exception {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0);
        RunningServer left = RunningServer.read(data.resolve("running")).orElseThrow();
        Files.delete(data.resolve("running"));
        server.abandon();
        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(data, 0)) {
            assertThat(left.process()).isEmpty();
            assertThat(execute(next, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void start_thatFailsBehindTheServersOwn_leavesNoServer() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("key"), "no key at all");

        assertThatThrownBy(() -> EmbeddedMariaDb.start(data, 0)).isInstanceOf(Exception.class);

        assertThat(running()).isEmpty();
        Files.delete(data.resolve("key"));
        EmbeddedMariaDb.start(data, 0).close();
    }

    @Test
    void start_thatIsInterrupted_leavesNoServer() throws Exception {
        EmbeddedMariaDb.start(data, 0).close();
        Thread starting = Thread.ofPlatform().start(() -> EmbeddedMariaDb.start(data, 0));
        while (running().isEmpty() && starting.isAlive()) {
            Thread.sleep(1);
        }
        starting.interrupt();
        starting.join();

        assertThat(running()).isEmpty();
    }

    /** A process that a signal ends in the middle of its work, without closing anything. */
    static final class Interrupted {
        private Interrupted() {}

        public static void main(String[] args) throws InterruptedException {
            EmbeddedMariaDb.startOrJoin(Path.of(args[0]));
            System.out.println("started");
            Thread.sleep(60_000);
        }
    }

    @Test
    void server_whoseOwnerIsEndedByASignal_isEndedWithIt() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Interrupted.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(owner.inputReader().readLine()).isEqualTo("started");
        assertThat(running()).isNotEmpty();

        owner.destroy();

        assertThat(owner.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running()).isEmpty();
        assertThat(data.resolve("running")).doesNotExist();
    }

    private List<ProcessHandle> running() {
        return MariaDbProcess.leftAt(data.resolve("database")).stream()
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    @Test
    void folder_thatCannotBeMade_isToldInOneLine() throws IOException {
        Path file = Files.writeString(data.resolveSibling("file"), "");
        assertThatThrownBy(() -> EmbeddedMariaDb.start(file.resolve("data"), 0))
                .isInstanceOf(DatabaseUnavailableException.class)
                .message()
                .contains(file.toString())
                .hasLineCount(1);
    }

    @Test
    void catalog_openedWithAnotherKey_isRefusedAndKept() throws IOException {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            new CatalogSchema(server).prepare();
            new CatalogSchema(server).prepare();
        }
        Path key = data.resolve("key");
        Path aside = Files.move(key, data.resolve("key.aside"));
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            assertThatThrownBy(() -> new CatalogSchema(server).prepare())
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .message()
                    .contains(key.toString());
        }
        Files.delete(key);
        Files.move(aside, key);
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            new CatalogSchema(server).prepare();
        }
    }

    @Test
    void catalog_thatIsThere_isUpgradedOnlyForChangesThatWereNotApplied() throws SQLException {
        String recorded = "SELECT COUNT(*) FROM pdo.DATABASECHANGELOG";
        String applied = "SELECT content FROM pdo.setting WHERE name = 'changelog'";
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, 0)) {
            new CatalogSchema(server).prepare();
            String all = execute(server, recorded);
            execute(server, "DELETE FROM pdo.DATABASECHANGELOG ORDER BY ORDEREXECUTED DESC LIMIT 1");

            new CatalogSchema(server).prepare();
            assertThat(execute(server, recorded)).isNotEqualTo(all);

            execute(server, "UPDATE pdo.setting SET content = 'of another version' WHERE name = 'changelog'");
            new CatalogSchema(server).prepare();
            assertThat(execute(server, recorded)).isEqualTo(all);
            assertThat(execute(server, applied)).isEqualTo(Changelog.ofCatalog().checksum());
        }
    }

    private static String execute(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.address(""),
                        server.administrator().user(),
                        server.administrator().password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
