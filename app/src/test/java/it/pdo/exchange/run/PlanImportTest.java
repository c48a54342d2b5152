package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportSetup;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.history.Actor;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class PlanImportTest {

    private static final Path TABLES = Imports.CONFIG.resolve("milano/plan.json");

    private static ApplicationContext context;
    private static PlanImport imports;
    private static PlanStore plans;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        imports = context.getBean(PlanImport.class);
        plans = context.getBean(PlanStore.class);
    }

    @Test
    void store_intoEmptyTenant_storesPlanAndFormatAndKnowsEveryPointer() {
        ImportSetup setup = setup("milano");
        MappingOutcome.Mapped mapped = mapped(setup, TABLES);

        inNewTenant(() -> {
            ImportOutcome outcome = imports.store(Actor.SYSTEM, "plan.json", setup, mapped);

            assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Imported.class, imported -> {
                assertThat(imported.plan().indicators()).hasSize(mapped.counts().indicators());
                assertThat(imported.plan().items()).hasSize(mapped.counts().allItems());
                assertThat(imported.plan().indicator("/obiettivi_solidali/0")).isPresent();
            });
            assertThat(context.getBean(FormatStore.class).find("milano-2021", 1))
                    .contains(setup.format());
        });
    }

    @Test
    void store_codeThatIsTaken_isRefusedAndTheFirstStays() {
        ImportSetup setup = setup("milano");
        MappingOutcome.Mapped mapped = mapped(setup, TABLES);

        inNewTenant(() -> {
            imports.store(Actor.SYSTEM, "plan.json", setup, mapped);

            assertThat(imports.store(Actor.SYSTEM, "plan.json", setup, mapped))
                    .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.issues())
                            .extracting(Issue::code)
                            .containsExactly("import.plan-exists"));
            assertThat(plans.list()).hasSize(1);
        });
    }

    @Test
    void store_peopleTheTenantHasNot_isRefusedAndStoresNothing() {
        ImportSetup setup = setup("segrate");
        MappingOutcome.Mapped mapped = mapped(setup, Imports.CONFIG.resolve("segrate/plan.json"));

        inNewTenant(() -> {
            assertThat(imports.store(Actor.SYSTEM, "plan.json", setup, mapped))
                    .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.issues())
                            .extracting(Issue::code)
                            .containsOnly("import.person"));
            assertThat(plans.list()).isEmpty();
            assertThat(context.getBean(FormatStore.class).find("segrate-2022", 1))
                    .isEmpty();
        });
    }

    @Test
    void store_otherFormatUnderTheSameVersion_isRefused(@TempDir Path folder) throws IOException {
        ImportSetup setup = setup("milano");
        String format = Files.readString(Imports.CONFIG.resolve("milano/format.yaml"));
        Files.writeString(folder.resolve("format.yaml"), format.replace("plural: Servizi\n", "plural: Prestazioni\n"));
        Files.copy(Imports.CONFIG.resolve("milano/mapping.yaml"), folder.resolve("mapping.yaml"));
        ImportSetup other = ImportSetup.find(folder.toString()).setup().orElseThrow();

        inNewTenant(() -> {
            imports.store(Actor.SYSTEM, "plan.json", setup, mapped(setup, TABLES));
            MappingOutcome.Mapped second = (MappingOutcome.Mapped)
                    PlanImport.read(TABLES, other.mapping(), other.format(), other.header("ALTRO", null));

            assertThat(imports.store(Actor.SYSTEM, "plan.json", other, second))
                    .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.issues())
                            .extracting(Issue::code)
                            .containsExactly("import.format-differs"));
        });
    }

    @Test
    void find_mappingThatIsNotThere_isTold() {
        assertThat(ImportSetup.find("non-esiste").issues())
                .extracting(Issue::code)
                .containsExactly("config.missing");
    }

    private static void inNewTenant(Runnable work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), work);
    }

    private static ImportSetup setup(String name) {
        ImportSetup.Reading reading = ImportSetup.find(name);
        return reading.setup().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    private static MappingOutcome.Mapped mapped(ImportSetup setup, Path file) {
        try {
            assertThat(Files.size(file)).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (MappingOutcome.Mapped) PlanImport.read(file, setup.mapping(), setup.format(), setup.header(null, null));
    }
}
