package it.pdo.exchange.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.Accounts;
import it.pdo.organisation.People;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.provisioning.NewTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class MunicipalityLoaderTest {

    private static final String PASSWORD = "una password di prova";

    private static ApplicationContext context;
    private static MunicipalityLoader loader;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        loader = context.getBean(MunicipalityLoader.class);
    }

    @ParameterizedTest
    @CsvSource({"segrate, 168", "milano, 200"})
    void load_shippedFolder_storesOrganisationPlanAndProgress(String name, int items) {
        Municipality municipality = renamed(shipped(name));

        LoadOutcome outcome = loader.load(municipality, PASSWORD);

        assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
        CurrentTenant.run(municipality.tenant().slug(), () -> {
            Plan plan = context.getBean(PlanStore.class).list().getFirst();
            assertThat(context.getBean(PlanStore.class)
                            .load(plan.id())
                            .orElseThrow()
                            .items())
                    .hasSize(items);
            assertThat(context.getBean(People.class).all())
                    .hasSameSizeAs(municipality.organisation().people());
            assertThat(context.getBean(Accounts.class).list())
                    .hasSize(municipality.organisation().accounts().size() + 1);
            assertThat(context.getBean(FormatStore.class).of(plan)).contains(municipality.format());
        });
    }

    @Test
    void load_again_keepsWhatIsThere() {
        Municipality municipality = renamed(shipped("segrate"));
        loader.load(municipality, PASSWORD);

        LoadOutcome again = loader.load(municipality, "un'altra password");

        assertThat(again)
                .isEqualTo(new LoadOutcome.AlreadyThere(municipality.tenant().slug()));
        CurrentTenant.run(
                municipality.tenant().slug(),
                () -> assertThat(context.getBean(PlanStore.class).list()).hasSize(1));
    }

    @Test
    void load_progressOfNothing_isRefusedAndLeavesNoTenant() {
        Municipality good = renamed(shipped("segrate"));
        Municipality.Progress progress = Objects.requireNonNull(good.progress());
        List<Municipality.ReachedLine> phases = new ArrayList<>(progress.phases());
        phases.add(new Municipality.ReachedLine(it.pdo.shared.Place.NOWHERE, "/99/fasi/0", Map.of()));
        Municipality bad = with(
                good,
                new Municipality.Progress(
                        progress.year(), progress.closedThrough(), phases, progress.readings(), progress.actions()));

        LoadOutcome outcome = loader.load(bad, PASSWORD);

        assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Refused.class, refused -> assertThat(refused.issues())
                .extracting(Issue::code)
                .containsExactly("config.pointer"));
        assertThat(context.getBean(TenantCatalog.class).find(bad.tenant().slug()))
                .isEmpty();
    }

    @Test
    void load_readingThatDoesNotCount_isKeptAsTextAndToldAtItsLine_aGoodOneIsNot() {
        Municipality good = renamed(shipped("segrate"));
        Municipality.Progress progress = Objects.requireNonNull(good.progress());
        List<Municipality.ReadingLine> readings = new ArrayList<>(progress.readings());
        Municipality.ReadingLine first = readings.getFirst();
        Place line = new Place("progress.yaml", 7, 3, "");
        readings.set(0, new Municipality.ReadingLine(line, first.at(), first.month(), "boh", ""));
        Municipality doubtful = with(
                good,
                new Municipality.Progress(
                        progress.year(), progress.closedThrough(), progress.phases(), readings, progress.actions()));

        LoadOutcome before = loader.load(renamed(shipped("segrate")), PASSWORD);
        LoadOutcome outcome = loader.load(doubtful, PASSWORD);

        assertThat(before).isInstanceOfSatisfying(LoadOutcome.Loaded.class, loaded -> assertThat(loaded.doubts())
                .isEmpty());
        assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Loaded.class, loaded -> assertThat(loaded.doubts())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.place()).isEqualTo(line);
                    assertThat(doubt.message()).contains("non conta", "boh");
                }));
    }

    private static Municipality shipped(String name) {
        MunicipalityFolder.Reading reading = MunicipalityFolder.shipped(name).read();
        return reading.municipality().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    /** The same municipality under a slug nobody else has. */
    private static Municipality renamed(Municipality m) {
        TenantSlug slug = new TenantSlug(
                "m" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), Character.MAX_RADIX));
        NewTenant old = m.tenant();
        NewTenant tenant = new NewTenant(slug, old.name(), null, null, old.populationClass(), old.contractFrom());
        return new Municipality(
                tenant, m.organisation(), m.format(), m.formatSource(), m.formatYaml(), m.plan(), m.progress());
    }

    private static Municipality with(Municipality m, Municipality.Progress progress) {
        return new Municipality(
                m.tenant(), m.organisation(), m.format(), m.formatSource(), m.formatYaml(), m.plan(), progress);
    }
}
