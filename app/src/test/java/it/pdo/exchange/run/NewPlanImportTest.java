package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new plan out of a file, by the way that screen and command line share. */
@DatabaseTest
class NewPlanImportTest {

    private static final Path TABLES = Imports.CONFIG.resolve("milano/plan.json");

    private static ApplicationContext context;
    private static ImportService imports;
    private static PlanStore plans;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        imports = context.getBean(ImportService.class);
        plans = context.getBean(PlanStore.class);
    }

    @Test
    void run_intoEmptyTenant_storesPlanAndFormatAndKnowsEveryPointer() {
        ImportConfiguration setup = setup("milano");
        ImportJob job = job(setup, TABLES, null);

        inNewTenant(() -> {
            ImportPreview preview = imports.preview(TwoTenants.administrator(7, "Ada Neri"), job);
            assertThat(imports.run(TwoTenants.administrator(7, "Ada Neri"), job, ImportProgress.SILENT))
                    .isInstanceOfSatisfying(ImportRunOutcome.Done.class, done -> {
                        StoredPlan stored = done.created().orElseThrow();
                        ImportCounts counts = preview.counts().orElseThrow();
                        assertThat(stored.indicators()).hasSize(counts.indicators());
                        assertThat(stored.items()).hasSize(counts.allItems());
                        assertThat(stored.indicator("/obiettivi_solidali/0")).isPresent();
                    });
            assertThat(context.getBean(FormatStore.class).find("milano-2021", 1))
                    .contains(setup.format());
        });
    }

    @Test
    void run_peopleTheTenantHasNot_isRefusedAndStoresNothing() {
        ImportJob job = job(setup("segrate"), Imports.CONFIG.resolve("segrate/plan.json"), null);

        inNewTenant(() -> {
            assertThat(imports.run(TwoTenants.administrator(7, "Ada Neri"), job, ImportProgress.SILENT))
                    .isInstanceOfSatisfying(ImportRunOutcome.Refused.class, refused -> assertThat(refused.issues())
                            .filteredOn(issue -> issue.severity() == Severity.ERROR)
                            .extracting(Issue::code)
                            .isNotEmpty()
                            .containsOnly("import.person"));
            assertThat(plans.list()).isEmpty();
            assertThat(context.getBean(FormatStore.class).find("segrate-2022", 1))
                    .isEmpty();
        });
    }

    @Test
    void run_otherFormatUnderTheSameVersion_isRefused(@TempDir Path folder) throws IOException {
        ImportConfiguration setup = setup("milano");
        String format = Files.readString(Imports.CONFIG.resolve("milano/format.yaml"));
        Files.writeString(folder.resolve("format.yaml"), format.replace("plural: Servizi\n", "plural: Prestazioni\n"));
        Files.copy(Imports.CONFIG.resolve("milano/mapping.yaml"), folder.resolve("mapping.yaml"));
        ImportConfiguration other =
                ImportConfiguration.find(folder.toString()).setup().orElseThrow();

        inNewTenant(() -> {
            imports.run(TwoTenants.administrator(7, "Ada Neri"), job(setup, TABLES, null), ImportProgress.SILENT);

            assertThat(imports.run(
                            TwoTenants.administrator(7, "Ada Neri"),
                            job(other, TABLES, "ALTRO"),
                            ImportProgress.SILENT))
                    .isInstanceOfSatisfying(ImportRunOutcome.Refused.class, refused -> assertThat(refused.issues())
                            .extracting(Issue::code)
                            .contains("import.format-differs"));
            assertThat(plans.list()).hasSize(1);
        });
    }

    @Test
    void run_fileThatSomebodyElseWrote_asksForItsMapping() {
        ImportJob job = new ImportJob.Own(ImportSource.Stored.of(TABLES), false);

        inNewTenant(() -> assertThat(imports.preview(TwoTenants.administrator(7, "Ada Neri"), job)
                        .problems())
                .extracting(Issue::code)
                .containsExactly("import.mapping"));
    }

    @Test
    void run_fileThatIsNotThere_isToldAndStoresNothing(@TempDir Path folder) {
        ImportJob job = job(setup("milano"), folder.resolve("niente.json"), null);

        inNewTenant(() -> {
            ImportPreview preview = imports.preview(TwoTenants.administrator(7, "Ada Neri"), job);
            assertThat(preview.problems()).extracting(Issue::code).containsExactly("source.missing");
            assertThat(preview.counts()).isEmpty();
        });
    }

    @Test
    void find_mappingThatIsNotThere_isTold() {
        assertThat(ImportConfiguration.find("non-esiste").issues())
                .extracting(Issue::code)
                .containsExactly("config.missing");
    }

    private static void inNewTenant(Runnable work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), work);
    }

    private static ImportJob job(ImportConfiguration setup, Path file, @Nullable String code) {
        return new ImportJob.Mapped(
                ImportSource.Stored.of(file),
                setup.mapping(),
                MappingWriter.write(setup.mapping()),
                setup.format(),
                setup.header(code, null),
                false);
    }

    private static ImportConfiguration setup(String name) {
        ImportConfiguration.Reading reading = ImportConfiguration.find(name);
        return reading.setup().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
