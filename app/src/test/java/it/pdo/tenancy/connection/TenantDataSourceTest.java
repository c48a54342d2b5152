package it.pdo.tenancy.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.NoTenantBoundException;
import it.pdo.tenancy.Pools;
import it.pdo.tenancy.Probe;
import it.pdo.tenancy.ProbeTable;
import it.pdo.tenancy.Probes;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantMismatchException;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantUnavailableException;
import it.pdo.tenancy.TwoSteps;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class TenantDataSourceTest {
    private static ApplicationContext context;
    private static Tenant a;
    private static Tenant b;
    private static Probes probes;
    private static TwoSteps steps;
    private static DataSource source;

    @BeforeAll
    static void start() throws SQLException {
        context = TestDatabase.context();
        a = TestDatabase.newTenant(context);
        b = TestDatabase.newTenant(context);
        ProbeTable.addTo(a.schema());
        ProbeTable.addTo(b.schema());
        probes = context.getBean(Probes.class);
        steps = context.getBean(TwoSteps.class);
        source = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    }

    @Test
    void repository_ofTheBoundTenant_readsBackWhatItWrote() {
        Probe probe = new Probe(IdGenerator.next(), "a");
        CurrentTenant.run(a.slug(), () -> {
            probes.save(probe);
            probes.update(new Probe(probe.id(), "àè😀"));
        });
        CurrentTenant.run(
                a.slug(), () -> assertThat(probes.findById(probe.id())).contains(new Probe(probe.id(), "àè😀")));
    }

    @Test
    void repository_askedForAnIdOfAnotherTenant_findsAndChangesNothing() {
        Probe probe = new Probe(IdGenerator.next(), "b");
        CurrentTenant.run(b.slug(), () -> probes.save(probe));
        CurrentTenant.run(a.slug(), () -> {
            assertThat(probes.findById(probe.id())).isEmpty();
            assertThat(probes.findAll()).doesNotContain(probe);
            probes.update(new Probe(probe.id(), "stolen"));
            probes.deleteById(probe.id());
        });
        CurrentTenant.run(
                b.slug(), () -> assertThat(probes.findById(probe.id())).contains(probe));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM `%s`.probe",
                "INSERT INTO `%s`.probe VALUES (1, 'x')",
                "UPDATE `%s`.probe SET owner = 'x'",
                "DELETE FROM `%s`.probe",
                "DROP TABLE `%s`.probe",
                "USE `%s`",
                "SELECT * FROM `%s`.DATABASECHANGELOG"
            })
    void query_onTheSchemaOfAnotherTenant_isRefusedByTheServer(String sql) {
        CurrentTenant.run(
                a.slug(),
                () -> assertThat(errorOf(sql.formatted(b.schema()))).as(sql).isIn(1142, 1044, 1049));
    }

    @Test
    void query_onTheCatalogOrTheUsers_isRefusedByTheServer() {
        String catalog = TestDatabase.server().namespace();
        CurrentTenant.run(a.slug(), () -> {
            assertThat(errorOf("SELECT * FROM `" + catalog + "`.tenant")).isIn(1142, 1044, 1049);
            assertThat(errorOf("SELECT * FROM mysql.user")).isIn(1142, 1044, 1356);
            assertThat(errorOf("CREATE USER 'x'@'%'")).isEqualTo(1227);
        });
    }

    @Test
    void tenant_changingItsOwnTables_isRefusedByTheServer() {
        CurrentTenant.run(a.slug(), () -> {
            assertThat(errorOf("CREATE TABLE mine (id INT)")).isIn(1142, 1044);
            assertThat(errorOf("DROP TABLE probe")).isIn(1142, 1044);
            assertThat(errorOf("TRUNCATE TABLE probe")).isIn(1142, 1044);
        });
    }

    @Test
    void tenant_lookingForOthers_doesNotSeeThem() throws SQLException {
        String seen = CurrentTenant.call(
                a.slug(), () -> single("SELECT GROUP_CONCAT(SCHEMA_NAME) FROM information_schema.SCHEMATA"));
        assertThat(seen).contains(a.schema()).doesNotContain(b.schema());
    }

    @Test
    void session_ofATenant_isItsOwnAndStrictAndInUtc() throws SQLException {
        String session = CurrentTenant.call(
                a.slug(),
                () -> single("SELECT CONCAT(DATABASE(), ' ', @@session.time_zone, ' ', @@autocommit + 0, ' ',"
                        + " @@session.sql_mode LIKE '%STRICT_TRANS_TABLES%', ' ',"
                        + " @@session.transaction_isolation, ' ', @@character_set_client) "));
        assertThat(session).isEqualTo(a.schema() + " +00:00 1 1 REPEATABLE-READ utf8mb4");
        String user = CurrentTenant.call(a.slug(), () -> single("SELECT CURRENT_USER()"));
        String other = CurrentTenant.call(b.slug(), () -> single("SELECT CURRENT_USER()"));
        assertThat(user).isNotEqualTo(other);
    }

    @Test
    void variables_ofATenant_areNotThereForTheNext() throws SQLException {
        try (TenantConnections one = Pools.shared(1)) {
            TenantDataSource single = new TenantDataSource(context.getBean(TenantDirectory.class), one);
            CurrentTenant.call(a.slug(), () -> single(single, "SELECT @secret := 'of a'"));
            assertThat(CurrentTenant.call(b.slug(), () -> single(single, "SELECT IFNULL(@secret, 'nothing')")))
                    .isEqualTo("nothing");
        }
    }

    @Test
    void work_withoutATenant_isRefused() {
        assertThatThrownBy(() -> source.getConnection()).isInstanceOf(NoTenantBoundException.class);
        assertThatThrownBy(() -> probes.findAll()).isInstanceOf(NoTenantBoundException.class);
        assertThatThrownBy(CurrentTenant::required).isInstanceOf(NoTenantBoundException.class);
    }

    @Test
    void thread_startedByBoundWork_isNotBound() {
        CurrentTenant.run(a.slug(), () -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> threads.submit(probes::findAll).get())
                        .withRootCauseInstanceOf(NoTenantBoundException.class);
            }
        });
    }

    @Test
    void tenant_thatIsNotThere_isRefused() {
        CurrentTenant.run(new TenantSlug("nessuno"), () -> assertThatThrownBy(() -> source.getConnection())
                .isInstanceOf(TenantUnavailableException.class));
    }

    @Test
    void secondTenant_insideATransaction_isRefusedAndNothingIsStored() {
        Probe probe = new Probe(IdGenerator.next(), "a");
        CurrentTenant.run(a.slug(), () -> assertThatThrownBy(
                        () -> steps.saveThen(probe, () -> CurrentTenant.run(b.slug(), () -> probes.save(probe))))
                .isInstanceOf(TenantMismatchException.class));
        CurrentTenant.run(
                a.slug(), () -> assertThat(probes.findById(probe.id())).isEmpty());
        CurrentTenant.run(
                b.slug(), () -> assertThat(probes.findById(probe.id())).isEmpty());
    }

    @Test
    void sameTenant_insideATransaction_isBoundAgain() {
        Probe probe = new Probe(IdGenerator.next(), "a");
        Probe inner = new Probe(IdGenerator.next(), "a");
        CurrentTenant.run(
                a.slug(), () -> steps.saveThen(probe, () -> CurrentTenant.run(a.slug(), () -> probes.save(inner))));
        CurrentTenant.run(a.slug(), () -> assertThat(probes.findAll()).contains(probe, inner));
    }

    @Test
    void catalog_insideATenantsTransaction_canBeRead() {
        CurrentTenant.run(
                a.slug(),
                () -> steps.saveThen(new Probe(IdGenerator.next(), "a"), () -> assertThat(
                                context.getBean(TenantCatalog.class).find(b.slug()))
                        .isPresent()));
    }

    @Test
    void transaction_thatFails_leavesNothing() {
        Probe probe = new Probe(IdGenerator.next(), "a");
        CurrentTenant.run(a.slug(), () -> {
            assertThatThrownBy(() -> steps.saveBoth(probe, probe)).isInstanceOf(RuntimeException.class);
            assertThat(probes.findById(probe.id())).isEmpty();
        });
    }

    @Test
    void connection_carriedToWorkOfAnotherTenant_refusesToWork() throws Exception {
        CurrentTenant.call(a.slug(), () -> {
            try (Connection lent = source.getConnection();
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> threads.submit(
                                        () -> CurrentTenant.call(b.slug(), () -> lent.prepareStatement("SELECT 1")))
                                .get())
                        .withCauseInstanceOf(TenantMismatchException.class);
                assertThatThrownBy(() -> lent.setCatalog(b.schema())).isInstanceOf(SQLException.class);
            }
            return a;
        });
    }

    @Test
    void connection_givenBack_letsTheThreadBindAnother() {
        CurrentTenant.run(a.slug(), probes::findAll);
        CurrentTenant.run(b.slug(), probes::findAll);
    }

    private static int errorOf(String sql) {
        try {
            single(sql);
            return 0;
        } catch (SQLException e) {
            return e.getErrorCode();
        }
    }

    private static String single(String sql) throws SQLException {
        return single(source, sql);
    }

    private static String single(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        }
    }
}
