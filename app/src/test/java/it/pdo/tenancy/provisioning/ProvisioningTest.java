package it.pdo.tenancy.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.PlainLiquibase;
import it.pdo.tenancy.PopulationClass;
import it.pdo.tenancy.ProbeTable;
import it.pdo.tenancy.SchemaPicture;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantState;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.connection.TenantConnections;
import it.pdo.tenancy.connection.TenantDirectory;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.AlreadyThere;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Created;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.Failed;
import it.pdo.tenancy.provisioning.ProvisioningOutcome.InProgress;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.server.DatabaseAdministration;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ProvisioningTest {
    private static final Duration BRIEF = Duration.ofSeconds(4);

    private static ApplicationContext context;
    private static Provisioning provisioning;
    private static TenantCatalog catalog;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        provisioning = context.getBean(Provisioning.class);
        catalog = context.getBean(TenantCatalog.class);
    }

    @Test
    void creation_ofANewTenant_isReadyWithWhatWasTold() {
        TenantSlug slug = newSlug();
        ProvisioningOutcome outcome = provisioning.create(new NewTenant(
                slug, "Comune di Prova", "015205", "c_i577", PopulationClass.of(35_000), LocalDate.of(2022, 1, 1)));
        assertThat(outcome).isInstanceOf(Created.class);
        Tenant tenant = catalog.find(slug).orElseThrow();
        assertThat(tenant.state()).isEqualTo(new TenantState.Ready());
        assertThat(tenant.istatCode()).contains("015205");
        assertThat(tenant.ipaCode()).contains("c_i577");
        assertThat(tenant.populationClass()).isEqualTo(PopulationClass.UP_TO_60000);
        assertThat(tenant.contract().contractFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(catalog.list()).contains(tenant).isSortedAccordingTo((x, y) -> x.slug()
                .compareTo(y.slug()));
    }

    @Test
    void schema_ofTheFirstAndOfALaterTenant_areWhatLiquibaseMakes() throws Exception {
        String byLiquibase = TestDatabase.server().namespace() + "-plain-" + IdGenerator.text(IdGenerator.next());
        try (DatabaseAdministration administration = new DatabaseAdministration(TestDatabase.server())) {
            administration.createSchema(byLiquibase);
            PlainLiquibase.update(byLiquibase);
            SchemaPicture expected = SchemaPicture.of(byLiquibase);
            assertThat(expected.tables()).hasSizeGreaterThan(10).containsKey("DATABASECHANGELOG");
            try (ApplicationContext untouched = TestDatabase.start(Map.of())) {
                assertSame(expected, created(untouched));
                assertSame(expected, created(untouched));
            }
            assertSame(expected, TestDatabase.newTenant(context)); // made by the template of the tests
            administration.dropSchema(byLiquibase);
        }
    }

    private static Tenant created(ApplicationContext context) {
        ProvisioningOutcome outcome = context.getBean(Provisioning.class).create(asked(newSlug()));
        return assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Created.class))
                .actual()
                .tenant();
    }

    private static void assertSame(SchemaPicture expected, Tenant tenant) throws Exception {
        SchemaPicture made = SchemaPicture.of(tenant.schema());
        assertThat(made.tables()).containsExactlyEntriesOf(expected.tables());
        assertThat(made.changes()).isEqualTo(expected.changes()).isNotEmpty();
        assertThat(made.locked()).isFalse();
    }

    @Test
    void creation_ofASlugInUse_isToldAndTouchesNothing() {
        Tenant there = TestDatabase.newTenant(context);
        assertThat(provisioning.create(asked(there.slug()))).isEqualTo(new AlreadyThere(there.slug()));
        assertThat(catalog.find(there.slug())).contains(there);
        CurrentTenant.run(
                there.slug(), () -> assertThat(CurrentTenant.required()).isEqualTo(there.slug()));
    }

    @Test
    void creation_withAFailingStep_leavesNothingAndSaysWhy() throws SQLException {
        TenantSlug slug = newSlug();
        TenantInitializer failing = (tenant, report) -> {
            assertThat(CurrentTenant.required()).isEqualTo(slug);
            throw new IllegalStateException("il formato non si legge");
        };
        ProvisioningOutcome outcome = provisioning.create(asked(slug), List.of(failing));
        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.step()).isEqualTo("content");
            assertThat(failed.reason()).isEqualTo("il formato non si legge");
        });
        assertNothingLeft(slug);
        assertThat(provisioning.create(asked(slug))).isInstanceOf(Created.class);
    }

    @Test
    void creation_brokenByAnError_leavesNothing() throws SQLException {
        TenantSlug slug = newSlug();
        TenantInitializer failing = (tenant, report) -> {
            throw new StackOverflowError("test");
        };
        try {
            provisioning.create(asked(slug), List.of(failing));
        } catch (StackOverflowError expected) {
            assertThat(expected).hasMessage("test");
        }
        assertNothingLeft(slug);
    }

    @Test
    void creation_overASchemaOfSomebodyElse_keepsThatSchema() throws SQLException {
        TenantSlug slug = newSlug();
        String schema = TestDatabase.server().namespace() + "-" + slug;
        try (DatabaseAdministration administration = new DatabaseAdministration(TestDatabase.server())) {
            administration.createSchema(schema);
            ProbeTable.addTo(schema);
            assertThat(provisioning.create(asked(slug)))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.step()).isEqualTo("schema"));
            assertThat(catalog.find(slug)).isEmpty();
            assertThat(SchemaPicture.of(schema).tables()).containsOnlyKeys("probe");
            administration.dropSchema(schema);
        }
    }

    @Test
    void creation_ofOneSlugByMany_isWonByOne() throws Exception {
        TenantSlug slug = newSlug();
        List<Future<ProvisioningOutcome>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                outcomes.add(threads.submit(() -> provisioning.create(asked(slug))));
            }
        }
        int won = 0;
        for (Future<ProvisioningOutcome> outcome : outcomes) {
            if (outcome.get() instanceof Created) {
                won++;
            } else {
                assertThat(outcome.get()).isInstanceOfAny(AlreadyThere.class, InProgress.class);
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(catalog.find(slug)).map(Tenant::isReady).contains(true);
    }

    @Test
    void creation_cutShort_isSweptAndTheSlugIsFree() throws SQLException {
        Tenant tenant = TestDatabase.newTenant(context);
        ProbeTable.asAdministrator(
                TestDatabase.server().namespace(),
                "UPDATE tenant SET state = 'PROVISIONING', claimed_until = '2020-01-01', created_at = '2020-01-01'"
                        + " WHERE id = " + tenant.id());
        context.getBean(TenantDirectory.class).forget(tenant.slug());
        assertThat(provisioning.create(asked(tenant.slug()))).isInstanceOf(Created.class);
    }

    @Test
    void creation_underWay_isNotSwept() throws SQLException {
        Tenant tenant = TestDatabase.newTenant(context);
        ProbeTable.asAdministrator(
                TestDatabase.server().namespace(),
                "UPDATE tenant SET state = 'PROVISIONING', claimed_by = 'another node', claimed_until = '"
                        + Instant.now()
                                .plusSeconds(60)
                                .toString()
                                .replace("T", " ")
                                .replaceAll("\\..*|Z", "")
                        + "' WHERE id = " + tenant.id());
        context.getBean(TenantDirectory.class).forget(tenant.slug());
        assertThat(context.getBean(TenantProvisioning.class).removeUnfinished()).isZero();
        assertThat(provisioning.create(asked(tenant.slug()))).isInstanceOf(InProgress.class);
    }

    @Test
    void creation_longerThanAClaimLasts_isNotTakenOver_andGivesItsClaimBack() throws Exception {
        TenantSlug slug = newSlug();
        CountDownLatch filling = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        TenantInitializer slow = (tenant, report) -> {
            filling.countDown();
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ProvisioningOutcome> outcome =
                    threads.submit(() -> withClaimsOf(BRIEF).create(asked(slug), List.of(slow)));
            assertThat(filling.await(2, TimeUnit.MINUTES)).isTrue();
            Thread.sleep(BRIEF.multipliedBy(2));
            assertThat(withClaimsOf(BRIEF).create(asked(slug))).isInstanceOf(InProgress.class);
            assertThat(withClaimsOf(BRIEF).removeUnfinished()).isZero();
            enough.countDown();
            assertThat(outcome.get()).isInstanceOf(Created.class);
        }
        assertThat(catalog.find(slug)).map(Tenant::isReady).contains(true);
        assertThat(row(slug).claimedBy()).isNull();
    }

    @Test
    void creation_whoseProcessDied_isTakenOverOnceItsClaimEnds_notBefore() throws Exception {
        Tenant tenant = TestDatabase.newTenant(context);
        TenantRepository rows = context.getBean(TenantRepository.class);
        rows.updateState(tenant.id(), TenantRow.State.PROVISIONING, null);
        Instant now = Instant.now();
        assertThat(rows.claim(tenant.id(), "a dead node", now.plus(BRIEF), now)).isOne();
        context.getBean(TenantDirectory.class).forget(tenant.slug());

        assertThat(provisioning.create(asked(tenant.slug())))
                .isInstanceOfSatisfying(InProgress.class, dead -> assertThat(dead.until())
                        .isCloseTo(now.plus(BRIEF), within(2, ChronoUnit.MILLIS)));
        assertThat(catalog.find(tenant.slug())).map(Tenant::isReady).contains(false);
        Thread.sleep(BRIEF.plusMillis(100));
        assertThat(provisioning.create(asked(tenant.slug()))).isInstanceOf(Created.class);
    }

    @Test
    void creation_thatWasTakenOver_failsAndTouchesNothingOfTheOther() throws SQLException {
        TenantSlug slug = newSlug();
        TenantInitializer overtaken = (tenant, report) -> ProbeTable.asAdministrator(
                TestDatabase.server().namespace(),
                "UPDATE tenant SET claimed_by = 'another node', claimed_until = '2199-01-01' WHERE id = "
                        + tenant.id());

        assertThat(provisioning.create(asked(slug), List.of(overtaken)))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.step()).isEqualTo("catalog"));

        assertThat(row(slug).claimedBy()).isEqualTo("another node");
        assertThat(row(slug).state()).isEqualTo(TenantRow.State.PROVISIONING);
        String schema = TestDatabase.server().namespace() + "-" + slug;
        try (DatabaseAdministration administration = new DatabaseAdministration(TestDatabase.server())) {
            assertThat(administration.schemaExists(schema)).isTrue();
        }
        provisioning.remove(slug);
    }

    /** What a claim lasts has to outlast a renewal on a machine under load. */
    private static TenantProvisioning withClaimsOf(Duration lasts) {
        return new TenantProvisioning(
                TestDatabase.server(),
                context.getBean(TenantRepository.class),
                context.getBean(TenantDirectory.class),
                context.getBean(TenantConnections.class),
                context.getBean(Changelog.class),
                List.of(),
                lasts);
    }

    private static TenantRow row(TenantSlug slug) {
        return context.getBean(TenantRepository.class).findBySlug(slug.value()).orElseThrow();
    }

    @Test
    void removal_takesSchemaUserAndRow_andDoesNothingTwice() throws SQLException {
        Tenant tenant = TestDatabase.newTenant(context);
        provisioning.remove(tenant.slug());
        assertNothingLeft(tenant.slug());
        provisioning.remove(tenant.slug());
    }

    @Test
    void password_inTheCatalog_isSealed() {
        Tenant tenant = TestDatabase.newTenant(context);
        TenantRow row = context.getBean(TenantRepository.class)
                .findBySlug(tenant.slug().value())
                .orElseThrow();
        String password = context.getBean(TenantDirectory.class)
                .accessOf(row)
                .credentials()
                .password();
        assertThat(row.sealedPassword()).doesNotContain(password);
        assertThat(row.toString()).doesNotContain(password);
        assertThat(context.getBean(TenantDirectory.class).accessOf(row).toString())
                .doesNotContain(password);
    }

    private static TenantSlug newSlug() {
        return new TenantSlug("t" + IdGenerator.text(IdGenerator.next()));
    }

    private static NewTenant asked(TenantSlug slug) {
        return NewTenant.named(slug, "Comune di prova", LocalDate.of(2022, 1, 1));
    }

    private static void assertNothingLeft(TenantSlug slug) throws SQLException {
        assertThat(catalog.find(slug)).isEmpty();
        String schema = TestDatabase.server().namespace() + "-" + slug;
        try (DatabaseAdministration administration = new DatabaseAdministration(TestDatabase.server())) {
            assertThat(administration.schemaExists(schema)).isFalse();
        }
        assertThat(SchemaPicture.usersWithRightsOn(schema)).isEmpty();
    }
}
