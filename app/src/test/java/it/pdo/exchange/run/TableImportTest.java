package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ImportedItemDifference.ChangedValue;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.format.CardFieldsTest;
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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Import of a table column by column, and messages for unreadable tables. */
@DatabaseTest
class TableImportTest {
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
    void table_withMergedCells_becomesObjectivesPhasesAndIndicators() {
        inNewTenant(() -> {
            ImportJob job =
                    ImportTables.table("1;Primo;a;10;90;;\n;;b;50;50;;\n;;;;;KPI uno;≥ 90%\n2;Secondo;;;;KPI due;5\n");

            ImportRun run = ImportServiceTest.done(imports.run(ada(), job, ImportProgress.SILENT));

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

            ImportPreview preview = imports.preview(ada(), ImportTables.table(rows));

            assertThat(preview.ready()).isFalse();
            assertThat(preview.problems())
                    .filteredOn(i -> i.severity() == it.pdo.shared.Severity.ERROR)
                    .extracting(Issue::toString)
                    .containsExactly(
                            "file.csv:file!D2 percentuale: «molto» non è un numero",
                            "file.csv:file!E3 la percentuale è 200: attesa da 0 a 100, con al più 4 decimali");
            assertThat(ImportServiceTest.refused(imports.run(ada(), ImportTables.table(rows), ImportProgress.SILENT)))
                    .isNotEmpty();
            assertThat(plans.list()).isEmpty();

            TableEdits mended = new TableEdits(Map.of(new CellAddress("file", 2, 4), "10"), Set.of(3));
            ImportServiceTest.done(imports.run(ada(), ImportTables.table(rows, mended), ImportProgress.SILENT));
            assertThat(only().roots()).extracting(i -> i.title()).containsExactly("Primo");
        });
    }

    @Test
    void table_thatNamesOnlySomeColumns_leavesTheRestOfThePlan() {
        inNewTenant(() -> {
            ImportServiceTest.done(
                    imports.run(ada(), ImportTables.table("1;Primo;a;10;90;KPI uno;≥ 90%\n"), ImportProgress.SILENT));

            ImportPreview preview = imports.preview(
                    ada(),
                    ImportTables.table(
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
            ImportServiceTest.done(imports.run(
                    ada(),
                    ImportTables.starter(headers + "\nOD 1;Primo;Giorni;A campione;D;1.200,5;Arredi;101/2\n", choices),
                    ImportProgress.SILENT));

            assertThat(only().indicators().getFirst().controlMethod()).isEqualTo("A campione");
            assertThat(only().people(only().items().getFirst().id()).getFirst().columns())
                    .isEqualTo(Map.of("ore", new BigDecimal("1200.5")));

            choices.remove("Controllo");
            choices.remove("Ore");
            choices.remove("Capitolo");
            ImportServiceTest.done(imports.run(
                    ada(),
                    ImportTables.starter(
                            String.join(";", choices.keySet()) + "\nOD 1;Primo rivisto;Giorni;D;Arredi\n", choices),
                    ImportProgress.SILENT));

            var item = only().items().getFirst();
            assertThat(item.title()).isEqualTo("Primo rivisto");
            assertThat(only().indicators().getFirst().controlMethod()).isEqualTo("A campione");
            assertThat(only().people(item.id()).getFirst().columns()).containsKey("ore");
            assertThat(only().resources(item.id()).getFirst().columns()).isEqualTo(Map.of("capitolo", "101/2"));
        });
    }

    @Test
    void ownColumnsOfTheCard_comeFromATable_oneForEachYear_andAWrongOneIsToldAtItsCell() {
        inNewTenant(() -> {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("Numero", "obiettivo.code");
            choices.put("Titolo", "obiettivo.title");
            choices.put("Indicatore", "indicator.name");
            choices.put("Partenza", "indicator.field.partenza");
            choices.put("Ambito", "indicator.field.ambito");
            choices.put("Entro", "indicator.field.entro");
            choices.put("Atteso 2026", "indicator.field.atteso-anno.2026");
            choices.put("Atteso 2027", "indicator.field.atteso-anno.2027");
            String headers = String.join(";", choices.keySet());
            ImportServiceTest.done(imports.run(
                    ada(),
                    ImportTables.table(
                            headers + "\n1;Primo;Giorni;12,5;Efficacia;31/12/2026;≥ 90%;≥ 95%\n",
                            choices,
                            TableEdits.NONE,
                            CardFieldsTest.format(),
                            2026),
                    ImportProgress.SILENT));

            assertThat(only().indicators().getFirst().fields())
                    .isEqualTo(Map.of(
                            "partenza",
                            new BigDecimal("12.5"),
                            "ambito",
                            "efficacia",
                            "entro",
                            "2026-12-31",
                            "atteso-anno",
                            Map.of("2026", "≥ 90%", "2027", "≥ 95%")));

            ImportPreview wrong = imports.preview(
                    ada(),
                    ImportTables.table(
                            headers + "\n1;Primo;Giorni;dodici;Bellezza;mai;≥ 90%;≥ 95%\n",
                            choices,
                            TableEdits.NONE,
                            CardFieldsTest.format(),
                            2026));
            assertThat(wrong.problems())
                    .extracting(Issue::code)
                    .contains("import.number", "import.choice", "import.date");
        });
    }

    @Test
    void table_withTheNumberOfAnObjectiveAlone_leavesItsTitle() {
        inNewTenant(() -> {
            ImportServiceTest.done(
                    imports.run(ada(), ImportTables.table("1;Primo;a;10;90;KPI uno;≥ 90%\n"), ImportProgress.SILENT));

            ImportPreview preview = imports.preview(
                    ada(),
                    ImportTables.table(
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

            assertThat(imports.preview(
                                    ada(),
                                    ImportTables.starter("Codice;Titolo;Categoria;Ore\nOD 1;Primo;D;tante\n", choices))
                            .problems())
                    .anySatisfy(issue -> assertThat(issue.toString())
                            .contains("«Ore previste»")
                            .contains("tante"));
        });
    }

    @Test
    void table_withAColumnTheMappingWants_missing_isTold() {
        inNewTenant(() -> assertThat(imports.preview(
                                ada(),
                                ImportTables.table(
                                        "Codice obiettivo;Titolo\n1;x\n", ImportTables.choices(), TableEdits.NONE))
                        .problems())
                .extracting(Issue::toString)
                .contains("file.csv:file!1 manca la colonna «Titolo obiettivo»: i titoli sono alla riga 1"));
    }

    private static PlanTree only() {
        Plan plan = plans.list().getFirst();
        return plans.load(plan.id()).orElseThrow();
    }

    private static void inNewTenant(Runnable work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), work);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada Neri");
    }
}
