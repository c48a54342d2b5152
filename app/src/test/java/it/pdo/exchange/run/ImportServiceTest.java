package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.mapping.StoredMapping;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ImportedItemDifference.ChangedValue;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.format.PlanFormat;
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
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ImportServiceTest {

    private static final String HEADERS =
            "Codice obiettivo;Titolo obiettivo;Fase;Gennaio 2022;Dicembre 2022;Indicatore;Target";

    private static ApplicationContext context;
    private static ImportService desk;
    private static PlanStore plans;
    private static ImportConfiguration milano;
    private static byte[] milanoPlan;

    @BeforeAll
    static void start() throws IOException {
        context = TestDatabase.context();
        desk = context.getBean(ImportService.class);
        plans = context.getBean(PlanStore.class);
        milano = ImportConfiguration.find("milano").setup().orElseThrow();
        milanoPlan = Files.readAllBytes(Imports.CONFIG.resolve("milano/plan.json"));
    }

    @Test
    void run_twice_changesNothingTheSecondTime() {
        inNewTenant(() -> {
            List<ImportProgress.Step> steps = new ArrayList<>();
            ImportRun first = done(desk.run(ada(), job(milanoPlan), (_, _, step) -> steps.add(step)));
            PlanTree tree = only();

            ImportPreview again = desk.preview(ada(), job(milanoPlan));
            ImportRun second = done(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT));

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
            assertThat(again.unchanged()).isEqualTo(tree.items().size());
            assertThat(second.revision()).isZero();
            assertThat(second.undoable()).isFalse();
            assertThat(only().items()).isEqualTo(tree.items());
        });
    }

    @Test
    void run_editedOnce_changesExactlyThat_andUndoPutsItBack() {
        inNewTenant(() -> {
            done(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            PlanTree before = only();
            String title = before.items().stream()
                    .filter(i -> i.level().equals("obiettivo"))
                    .findFirst()
                    .orElseThrow()
                    .title();
            String json = new String(milanoPlan, StandardCharsets.UTF_8);
            byte[] edited =
                    json.replace("\"" + title + "\"", "\"Titolo riscritto\"").getBytes(StandardCharsets.UTF_8);

            ImportPreview preview = desk.preview(ada(), job(edited));
            ImportRun run = done(desk.run(ada(), job(edited), ImportProgress.SILENT));

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
            done(desk.undo(ada(), run.id()));
            assertThat(titles(only())).isEqualTo(titles(before));
            assertThat(desk.runs(ada()).getFirst().undoneBy()).isEqualTo("Ada Neri");
            assertThat(refused(desk.undo(ada(), run.id()))).containsExactly("import.not-undoable");
        });
    }

    @Test
    void undo_ofTheImportThatMadeThePlan_removesIt_butNotAfterChanges() {
        inNewTenant(() -> {
            ImportRun first = done(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            done(desk.undo(ada(), first.id()));
            assertThat(plans.list()).isEmpty();

            ImportRun second = done(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            byte[] edited = new String(milanoPlan, StandardCharsets.UTF_8)
                    .replaceFirst("\"titolo\": \"", "\"titolo\": \"Nuovo: ")
                    .getBytes(StandardCharsets.UTF_8);
            done(desk.run(ada(), job(edited), ImportProgress.SILENT));
            assertThat(refused(desk.undo(ada(), second.id()))).containsExactly("import.undo");
            assertThat(plans.list()).hasSize(1);
        });
    }

    @Test
    void table_withMergedCells_becomesObjectivesPhasesAndIndicators() {
        inNewTenant(() -> {
            ImportJob job = table("1;Primo;a;10;90;;\n;;b;50;50;;\n;;;;;KPI uno;≥ 90%\n2;Secondo;;;;KPI due;5\n");

            ImportRun run = done(desk.run(ada(), job, ImportProgress.SILENT));

            PlanTree tree = only();
            assertThat(run.added()).isEqualTo(4);
            assertThat(tree.roots())
                    .extracting(i -> i.code() + " " + i.title())
                    .containsExactly("1 Primo", "2 Secondo");
            assertThat(tree.children(tree.roots().getFirst().id()))
                    .extracting(i -> i.title())
                    .containsExactly("a", "b");
            assertThat(tree.indicators())
                    .extracting(i -> i.name() + " " + i.targetText())
                    .containsExactly("KPI uno ≥ 90%", "KPI due 5");
            assertThat(tree.cells(tree.children(tree.roots().getFirst().id())
                            .getLast()
                            .id()))
                    .extracting(c ->
                            c.month() + " " + c.planned().stripTrailingZeros().toPlainString())
                    .containsExactly("1 50", "12 50");
        });
    }

    @Test
    void table_withMistakes_namesSheetRowAndColumn_andIsCorrectedOrSkipped() {
        inNewTenant(() -> {
            String rows = "1;Primo;a;molto;90;;\n2;Secondo;b;10;200;;\n";

            ImportPreview preview = desk.preview(ada(), table(rows));

            assertThat(preview.ready()).isFalse();
            assertThat(preview.problems())
                    .filteredOn(i -> i.severity() == it.pdo.shared.Severity.ERROR)
                    .extracting(Issue::toString)
                    .containsExactly(
                            "file.csv:file!D2 percentuale: «molto» non è un numero",
                            "file.csv:file!E3 la percentuale è 200: attesa da 0 a 100, con al più 4 decimali");
            assertThat(refused(desk.run(ada(), table(rows), ImportProgress.SILENT)))
                    .isNotEmpty();
            assertThat(plans.list()).isEmpty();

            TableEdits mended = new TableEdits(Map.of(new CellAddress("file", 2, 4), "10"), Set.of(3));
            done(desk.run(ada(), table(rows, mended), ImportProgress.SILENT));
            assertThat(only().roots()).extracting(i -> i.title()).containsExactly("Primo");
        });
    }

    @Test
    void table_thatNamesOnlySomeColumns_leavesTheRestOfThePlan() {
        inNewTenant(() -> {
            done(desk.run(ada(), table("1;Primo;a;10;90;KPI uno;≥ 90%\n"), ImportProgress.SILENT));

            ImportPreview preview = desk.preview(
                    ada(),
                    table(
                            "Codice obiettivo;Titolo obiettivo\n1;Primo rivisto\n",
                            Map.of("Codice obiettivo", "obiettivo.code", "Titolo obiettivo", "obiettivo.title"),
                            TableEdits.NONE));

            assertThat(preview.differences())
                    .extracting(ImportedItemDifference::kind)
                    .containsExactlyInAnyOrder(Kind.CHANGED, Kind.ABSENT);
            assertThat(preview.differences().getFirst().values())
                    .containsExactly(new ChangedValue(
                            ExchangeMessages.message("column.title"),
                            LocalizedMessage.verbatim("Primo"),
                            LocalizedMessage.verbatim("Primo rivisto")));
        });
    }

    @Test
    void columnsOfTheFormatsOwn_comeFromATable_andStayWhereAnotherDoesNotSpeakOfThem() {
        inNewTenant(() -> {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("Codice", "obiettivo.code");
            choices.put("Titolo", "obiettivo.title");
            choices.put("Indicatore", "indicator.name");
            choices.put("Controllo", "indicator.control-method");
            choices.put("Categoria", "people.category");
            choices.put("Ore", "people.column.ore");
            choices.put("Risorsa", "resources.description");
            choices.put("Capitolo", "resources.column.capitolo");
            String headers = String.join(";", choices.keySet());
            done(desk.run(
                    ada(),
                    starter(headers + "\nOD 1;Primo;Giorni;A campione;D;1.200,5;Arredi;101/2\n", choices),
                    ImportProgress.SILENT));

            assertThat(only().indicators().getFirst().controlMethod()).isEqualTo("A campione");
            assertThat(only().people(only().items().getFirst().id()).getFirst().columns())
                    .isEqualTo(Map.of("ore", new BigDecimal("1200.5")));

            choices.remove("Controllo");
            choices.remove("Ore");
            choices.remove("Capitolo");
            done(desk.run(
                    ada(),
                    starter(String.join(";", choices.keySet()) + "\nOD 1;Primo rivisto;Giorni;D;Arredi\n", choices),
                    ImportProgress.SILENT));

            var item = only().items().getFirst();
            assertThat(item.title()).isEqualTo("Primo rivisto");
            assertThat(only().indicators().getFirst().controlMethod()).isEqualTo("A campione");
            assertThat(only().people(item.id()).getFirst().columns()).containsKey("ore");
            assertThat(only().resources(item.id()).getFirst().columns()).isEqualTo(Map.of("capitolo", "101/2"));
        });
    }

    @Test
    void table_withTheNumberOfAnObjectiveAlone_leavesItsTitle() {
        inNewTenant(() -> {
            done(desk.run(ada(), table("1;Primo;a;10;90;KPI uno;≥ 90%\n"), ImportProgress.SILENT));

            ImportPreview preview = desk.preview(
                    ada(),
                    table(
                            "Codice obiettivo;Fase;Gennaio 2022;Dicembre 2022\n1;a;20;80\n",
                            Map.of(
                                    "Codice obiettivo", "obiettivo.code",
                                    "Fase", "fase.title",
                                    "Gennaio 2022", "cronoprogram.month.1",
                                    "Dicembre 2022", "cronoprogram.month.12"),
                            TableEdits.NONE));

            assertThat(preview.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.level()).isEqualTo("Fase");
                assertThat(difference.values()).hasSize(2);
            });
        });
    }

    @Test
    void columnOfTheFormatsOwn_thatIsNoNumber_isToldAtItsCell() {
        inNewTenant(() -> {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("Codice", "obiettivo.code");
            choices.put("Titolo", "obiettivo.title");
            choices.put("Categoria", "people.category");
            choices.put("Ore", "people.column.ore");

            assertThat(desk.preview(ada(), starter("Codice;Titolo;Categoria;Ore\nOD 1;Primo;D;tante\n", choices))
                            .problems())
                    .anySatisfy(issue -> assertThat(issue.toString())
                            .contains("«Ore previste»")
                            .contains("tante"));
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

    private static ImportJob starter(String csv, Map<String, String> choices) {
        PlanFormat format = largeCity();
        return table(csv, choices, TableEdits.NONE, format);
    }

    private static PlanFormat largeCity() {
        try {
            return Imports.format("starter/large-city");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void table_withAColumnTheMappingWants_missing_isTold() {
        inNewTenant(() -> assertThat(
                        desk.preview(ada(), table("Codice obiettivo;Titolo\n1;x\n", choices(), TableEdits.NONE))
                                .problems())
                .extracting(Issue::toString)
                .contains("file.csv:file!1 manca la colonna «Titolo obiettivo»: i titoli sono alla riga 1"));
    }

    @Test
    void approvedPlan_isRefusedWithWhatToDo() {
        inNewTenant(() -> {
            done(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT));
            approve();

            assertThat(desk.preview(ada(), job(milanoPlan)).problems().getFirst())
                    .hasToString("plan.json il piano «PDO-2021-2023» è approvato: si cambia solo con una variazione,"
                            + " che vuole un atto");
            assertThat(refused(desk.run(ada(), job(milanoPlan), ImportProgress.SILENT)))
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
            List<String> headers = List.of(HEADERS.split(";"));
            String yaml = table("1;x;;;;;\n").mappingYaml();
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

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("Codice obiettivo", "obiettivo.code");
        choices.put("Titolo obiettivo", "obiettivo.title");
        choices.put("Fase", "fase.title");
        choices.put("Gennaio 2022", "cronoprogram.month.1");
        choices.put("Dicembre 2022", "cronoprogram.month.12");
        choices.put("Indicatore", "indicator.name");
        choices.put("Target", "indicator.target");
        return choices;
    }

    private static ImportJob.Mapped table(String rows) {
        return table(rows, TableEdits.NONE);
    }

    private static ImportJob.Mapped table(String rows, TableEdits edits) {
        return table(HEADERS + "\n" + rows, choices(), edits);
    }

    private static ImportJob.Mapped table(String csv, Map<String, String> choices, TableEdits edits) {
        return table(
                csv,
                choices,
                edits,
                ImportConfiguration.find("segrate").setup().orElseThrow().format());
    }

    private static ImportJob.Mapped table(
            String csv, Map<String, String> choices, TableEdits edits, PlanFormat format) {
        Mapping.PlanHeader header = new Mapping.PlanHeader("T", "Prova", 2022, 2024);
        MappingChoices chosen = new MappingChoices(
                "prova",
                format.code(),
                SourceKind.CSV,
                header,
                null,
                1,
                choices,
                choices.containsKey("Titolo obiettivo") && choices.size() > 2
                        ? List.of("Codice obiettivo", "Titolo obiettivo")
                        : List.of());
        MappingBuilder.Done built =
                switch (MappingBuilder.build(chosen, format)) {
                    case MappingBuilder.Done done -> done;
                    case MappingBuilder.Refused refused -> throw new AssertionError(refused.issues());
                };
        SpreadsheetFile file =
                switch (SpreadsheetFile.open("file.csv", csv.getBytes(StandardCharsets.UTF_8))) {
                    case SpreadsheetFile.Opened(SpreadsheetFile opened) -> opened;
                    case SpreadsheetFile.Refused refused -> throw new AssertionError(refused.issues());
                };
        return new ImportJob.Mapped(
                new ImportSource.Table(file, edits), built.mapping(), built.yaml(), format, header, false);
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

    private static List<String> refused(ImportRunOutcome outcome) {
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
