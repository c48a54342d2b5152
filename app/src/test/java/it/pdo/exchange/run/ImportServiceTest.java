package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.merge.ImportedItemDifference.ChangedValue;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ImportServiceTest {

    private static ApplicationContext context;
    private static ImportService imports;
    private static PlanStore plans;
    private static ImportConfiguration milano;
    private static byte[] milanoPlan;

    @BeforeAll
    static void start() throws IOException {
        context = TestDatabase.context();
        imports = context.getBean(ImportService.class);
        plans = context.getBean(PlanStore.class);
        milano = ImportConfiguration.find("milano").setup().orElseThrow();
        milanoPlan = Files.readAllBytes(Imports.CONFIG.resolve("milano/plan.json"));
    }

    @Test
    void run_twice_changesNothingTheSecondTime() {
        inNewTenant(() -> {
            List<ImportProgress.Step> steps = new ArrayList<>();
            ImportRun first = done(imports.run(ada(), job(milanoPlan), (_, _, step) -> steps.add(step)));
            PlanTree tree = only();

            ImportPreview again = imports.preview(ada(), job(milanoPlan));
            ImportRun second = done(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT));

            assertThat(first.created()).isTrue();
            assertThat(first.added()).isEqualTo(tree.items().size());
            assertThat(steps)
                    .containsExactly(
                            ImportProgress.Step.READING,
                            ImportProgress.Step.COMPARING,
                            ImportProgress.Step.WRITING,
                            ImportProgress.Step.DONE);
            assertThat(again.updates()).contains(tree.plan().code());
            assertThat(again.differences()).isEmpty();
            assertThat(again.change().unchanged()).isEqualTo(tree.items().size());
            assertThat(second.revision()).isZero();
            assertThat(second.undoable()).isFalse();
            assertThat(only().items()).isEqualTo(tree.items());
        });
    }

    @Test
    void run_editedOnce_changesExactlyThat_andUndoPutsItBack() {
        inNewTenant(() -> {
            done(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            PlanTree before = only();
            String title = before.items().stream()
                    .filter(i -> i.level().equals("obiettivo"))
                    .findFirst()
                    .orElseThrow()
                    .title();
            String json = new String(milanoPlan, StandardCharsets.UTF_8);
            byte[] edited =
                    json.replace("\"" + title + "\"", "\"Titolo riscritto\"").getBytes(StandardCharsets.UTF_8);

            ImportPreview preview = imports.preview(ada(), job(edited));
            ImportRun run = done(imports.run(ada(), job(edited), ImportProgress.SILENT));

            assertThat(preview.differences()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Kind.CHANGED);
                assertThat(d.values())
                        .containsExactly(new ChangedValue(
                                ExchangeMessages.message("column.title"),
                                LocalizedMessage.verbatim(title),
                                LocalizedMessage.verbatim("Titolo riscritto")));
                assertThat(d.values().getFirst().name().in(Locale.ENGLISH)).isEqualTo("Title");
            });
            assertThat(run.changed()).isEqualTo(1);
            assertThat(run.revision()).isEqualTo(1);
            assertThat(only().items()).hasSameSizeAs(before.items());
            done(imports.undo(ada(), run.id()));
            assertThat(titles(only())).isEqualTo(titles(before));
            assertThat(imports.runs(ada()).getFirst().undo().undoneBy()).isEqualTo("Ada Neri");
            assertThat(refused(imports.undo(ada(), run.id()))).containsExactly("import.not-undoable");
        });
    }

    @Test
    void undo_ofTheImportThatMadeThePlan_removesIt_butNotAfterChanges() {
        inNewTenant(() -> {
            ImportRun first = done(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            done(imports.undo(ada(), first.id()));
            assertThat(plans.list()).isEmpty();

            ImportRun second = done(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            byte[] edited = new String(milanoPlan, StandardCharsets.UTF_8)
                    .replaceFirst("\"titolo\": \"", "\"titolo\": \"Nuovo: ")
                    .getBytes(StandardCharsets.UTF_8);
            done(imports.run(ada(), job(edited), ImportProgress.SILENT));
            assertThat(refused(imports.undo(ada(), second.id()))).containsExactly("import.undo");
            assertThat(plans.list()).hasSize(1);
        });
    }

    @Test
    void mapping_thatNamesAColumnTheFormatHasNot_isToldWhere() throws IOException {
        String yaml = Files.readString(Imports.CONFIG.resolve("segrate/mapping.yaml"));
        assertThat(yaml).contains("category: ");
        String wrong = yaml.replaceFirst("category: ", "columns: {ore: \"{x}\"}, category: ");

        assertThat(MappingReader.read("mapping.yaml", wrong, Imports.format("segrate"))
                        .issues())
                .extracting(Issue::code)
                .contains("mapping.unknown-column");
    }

    @Test
    void approvedPlan_isRefusedWithWhatToDo() {
        inNewTenant(() -> {
            done(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            approve();

            assertThat(imports.preview(ada(), job(milanoPlan)).problems().getFirst())
                    .hasToString("plan.json il piano «PDO-2021-2023» è approvato: si cambia solo con una variazione,"
                            + " che vuole un atto");
            assertThat(refused(imports.run(ada(), job(milanoPlan), ImportProgress.SILENT)))
                    .contains("import.approved");
        });
    }

    @SuppressWarnings("unchecked")
    private static void approve() {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                return statement.executeUpdate("UPDATE plan SET state = 'APPROVED'");
            }
        });
    }

    @Test
    void mappings_areKeptAndOfferedForTheSameHeaders() {
        inNewTenant(() -> {
            ImportMappings mappings = context.getBean(ImportMappings.class);
            List<String> headers = List.of(ImportTables.HEADERS.split(";"));
            String yaml = ImportTables.table("1;x;;;;;\n").mappingYaml();
            List<String> all = new ArrayList<>(headers);
            all.add("Note");

            mappings.save(ada(), "mio", "segrate-2022", yaml, all);
            mappings.save(ada(), "mio", "segrate-2022", yaml, all);

            assertThat(mappings.list(ada())).hasSize(1);
            assertThat(mappings.forHeaders(ada(), "segrate-2022", headers))
                    .get()
                    .extracting(StoredMapping::yaml)
                    .isEqualTo(yaml);
            assertThat(mappings.forHeaders(ada(), "segrate-2022", headers.subList(1, 7)))
                    .isEmpty();
            assertThat(mappings.forHeaders(ada(), "altro", headers)).isEmpty();
            assertThat(mappings.remove(ada(), "mio")).isTrue();
            assertThat(mappings.find(ada(), "mio")).isEmpty();
        });
    }

    private static ImportJob job(byte[] json) {
        return new ImportJob.Mapped(
                new ImportSource.Json("plan.json", json),
                milano.mapping(),
                MappingWriter.write(milano.mapping()),
                milano.format(),
                milano.header(null, null),
                false);
    }

    private static PlanTree only() {
        Plan plan = plans.list().getFirst();
        return plans.load(plan.id()).orElseThrow();
    }

    private static List<String> titles(PlanTree tree) {
        return tree.items().stream().map(i -> i.id() + " " + i.title()).toList();
    }

    static ImportRun done(ImportRunOutcome outcome) {
        return switch (outcome) {
            case ImportRunOutcome.Done done -> done.run();
            case ImportRunOutcome.Refused refused -> throw new AssertionError(refused.issues());
        };
    }

    static List<String> refused(ImportRunOutcome outcome) {
        return switch (outcome) {
            case ImportRunOutcome.Done done -> throw new AssertionError("done: " + done.run());
            case ImportRunOutcome.Refused refused ->
                refused.issues().stream().map(Issue::code).toList();
        };
    }

    private static void inNewTenant(Runnable work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), work);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada Neri");
    }
}
