package it.pdo.tenancy.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantState;
import it.pdo.tenancy.TenantUnavailableException;
import it.pdo.tenancy.catalog.MigrationOutcome;
import it.pdo.tenancy.catalog.MigrationOutcomes;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.tenancy.provisioning.UpgradeOutcome.Failed;
import it.pdo.tenancy.provisioning.UpgradeOutcome.HeldElsewhere;
import it.pdo.tenancy.provisioning.UpgradeOutcome.Upgraded;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.schema.SchemaTables;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TenantUpgradesTest {
    /** More than are brought up to date at once. */
    private static final int TENANTS = 6;

    private static final Duration LASTS = Duration.ofSeconds(4);

    private final List<Tenant> tenants = new ArrayList<>();
    private DatabaseServer server;
    private ApplicationContext context;

    @BeforeEach
    void start() {
        server = TestDatabase.withOwnCatalog();
        context = server.configure(ApplicationContext.builder(Environment.TEST)).start();
    }

    private Tenant create(int number) {
        for (int i = 0; i < number; i++) {
            tenants.add(TestDatabase.newTenant(context));
        }
        return tenants.getFirst();
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    @Test
    void tenants_thatAreUpToDate_areNotTouched() {
        create(2);
        assertThat(context.getBean(TenantUpgrades.class).run(outcome -> {})).isEmpty();
    }

    @Test
    void tenants_thatAreBehind_areAllBroughtUpToDate() throws SQLException {
        create(TENANTS);
        ConcurrentLinkedQueue<UpgradeOutcome> told = new ConcurrentLinkedQueue<>();
        List<UpgradeOutcome> outcomes = oneMore().run(told::add);
        assertThat(outcomes).hasSize(TENANTS).allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOfSatisfying(Upgraded.class, upgraded -> assertThat(upgraded.changes())
                        .isEqualTo(2)));
        assertThat(told).containsExactlyInAnyOrderElementsOf(outcomes);
        for (Tenant tenant : tenants) {
            assertThat(tablesOf(tenant)).contains("first_addition", "second_addition");
            assertThat(recorded(tenant)).singleElement().satisfies(one -> {
                assertThat(one.changes()).isEqualTo(2);
                assertThat(one.failure()).isNull();
            });
        }
        assertThat(oneMore().run(outcome -> {})).isEmpty();
    }

    @Test
    void tenant_whoseChangeFails_isClosedWithTheReasonWhileTheOthersWork() throws SQLException {
        create(3);
        Tenant broken = tenants.get(2);
        administer(broken.schema(), "CREATE TABLE second_addition (note TEXT)");
        List<UpgradeOutcome> outcomes = oneMore().run(outcome -> {});
        assertThat(outcomes).filteredOn(Upgraded.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(Failed.class::isInstance)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.tenant()).isEqualTo(broken.slug()));
        assertThat(found(broken).state())
                .isInstanceOfSatisfying(TenantState.Closed.class, closed -> assertThat(closed.reason())
                        .contains("second_addition"));
        assertThat(recorded(broken)).singleElement().satisfies(one -> assertThat(one.failure())
                .contains("second_addition"));
        assertThat(found(tenants.getFirst()).isReady()).isTrue();

        administer(broken.schema(), "UPDATE DATABASECHANGELOGLOCK SET ID = 1 / (LOCKED = 0)"); // fails when held

        // what was in the way is taken away: the next run goes on from where this one stopped
        administer(broken.schema(), "DROP TABLE second_addition");
        assertThat(oneMore().run(outcome -> {}))
                .singleElement()
                .isInstanceOfSatisfying(Upgraded.class, upgraded -> assertThat(upgraded.changes())
                        .isEqualTo(1));
        assertThat(found(broken).isReady()).isTrue();
        assertThat(recorded(broken)).hasSize(2);
    }

    @Test
    void tenant_heldByAnotherNodeThatIsAlive_isLeftToIt() throws Exception {
        Tenant held = create(2);
        TenantRepository rows = context.getBean(TenantRepository.class);
        TenantRow row = rows.findBySlug(held.slug().value()).orElseThrow();
        try (MigrationClaim _ = MigrationClaim.take(rows, row, "another node", LASTS, Clock.systemUTC(), null)
                .orElseThrow()) {
            assertThat(oneMore().run(outcome -> {})).hasSize(2).contains(new HeldElsewhere(held.slug()));
        }
        assertThat(tablesOf(held)).doesNotContain("first_addition");
        assertThat(oneMore().run(outcome -> {})).singleElement().isInstanceOf(Upgraded.class);
    }

    @Test
    void claim_isHeldLongerThanItLastsWhileItsHolderLives_andGivenBackAtTheEnd() throws Exception {
        TenantRepository rows = context.getBean(TenantRepository.class);
        TenantRow row = rows.findBySlug(create(1).slug().value()).orElseThrow();
        try (MigrationClaim _ = MigrationClaim.take(rows, row, "a node", LASTS, Clock.systemUTC(), null)
                .orElseThrow()) {
            Instant first = until(rows, row);
            while (!until(rows, row).isAfter(first)) {
                Thread.sleep(50);
            }
            Instant later = first.plusMillis(1);
            assertThat(rows.claim(row.id(), "another node", later.plus(LASTS), later))
                    .isZero();
        }
        assertThat(rows.findBySlug(row.slug()).orElseThrow().claimedBy()).isNull();
    }

    @Test
    void tenant_heldByANodeThatDied_isTakenOverWhenItsClaimEnds() throws SQLException {
        Tenant held = create(2);
        Instant now = Instant.now();
        context.getBean(TenantRepository.class).claim(held.id(), "a dead node", now.plus(LASTS), now);
        assertThat(oneMore().run(outcome -> {})).hasSize(2).allMatch(Upgraded.class::isInstance);
        assertThat(tablesOf(held)).contains("first_addition");
    }

    @Test
    void tenant_claimedBeforeThisProcessStartedTheServer_isTakenOverAtOnce() throws Exception {
        TenantRepository rows = context.getBean(TenantRepository.class);
        TenantRow row = rows.findBySlug(create(1).slug().value()).orElseThrow();
        Instant now = Instant.now();
        rows.claim(row.id(), "a dead node", now.plus(MigrationClaim.LASTS), now);
        try (MigrationClaim claim = MigrationClaim.take(
                        rows, row, "a node", MigrationClaim.LASTS, Clock.systemUTC(), now.plusSeconds(1))
                .orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThat(Instant.now()).isBefore(now.plus(MigrationClaim.LASTS.dividedBy(2)));
        }
    }

    @Test
    void tenant_withTheSchemaOfAnotherVersion_isNotOpened() {
        TenantSlug slug = create(1).slug();
        oneMore().run(outcome -> {});
        assertThatThrownBy(() -> context.getBean(TenantDirectory.class).access(slug))
                .isInstanceOf(TenantUnavailableException.class);
    }

    private static Instant until(TenantRepository rows, TenantRow row) {
        return Objects.requireNonNull(
                rows.findBySlug(row.slug()).map(TenantRow::claimedUntil).orElse(null));
    }

    private TenantUpgrades oneMore() {
        return new TenantUpgrades(
                server,
                context.getBean(TenantRepository.class),
                context.getBean(MigrationOutcomes.class),
                context.getBean(TenantDirectory.class),
                context.getBean(TenantProvisioning.class),
                new Changelog("db-test/one-more"),
                LASTS);
    }

    private Tenant found(Tenant tenant) {
        return context.getBean(TenantCatalog.class).find(tenant.slug()).orElseThrow();
    }

    private List<MigrationOutcome> recorded(Tenant tenant) {
        return context.getBean(MigrationOutcomes.class).findByTenantIdOrderByStartedAt(tenant.id());
    }

    private Set<String> tablesOf(Tenant tenant) throws SQLException {
        try (Connection connection = administrator(tenant.schema())) {
            return SchemaTables.of(connection);
        }
    }

    private void administer(String schema, String sql) throws SQLException {
        try (Connection connection = administrator(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection administrator(String schema) throws SQLException {
        return DriverManager.getConnection(
                server.address(schema),
                server.administrator().user(),
                server.administrator().password());
    }
}
