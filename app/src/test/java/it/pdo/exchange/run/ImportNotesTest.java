package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.SourceNote;
import it.pdo.planning.store.PlanNotes;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TestDatabase;
import it.pdo.testing.TwoTenants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an import saw beside the items follows the file when it comes again, and comes back when that is taken back. */
@DatabaseTest
class ImportNotesTest {

    private static final String NO_MONTHS = "{}, \"months_by_tab_count\": null";
    private static final String UNCERTAIN = "null, \"months_by_tab_count\": {\"Ottobre\": 100}";

    /** Two cards, each with a row that belongs to no phase; the first with a phase whose months are uncertain. */
    private static final String CARDS = "[" + card(1, row("1", UNCERTAIN), row("8", NO_MONTHS)) + ","
            + card(2, row("1", NO_MONTHS), row("9", NO_MONTHS)) + "]";

    private static ApplicationContext context;
    private static ImportService imports;
    private static ImportConfiguration segrate;

    @BeforeAll
    static void start() {
        context = TestDatabase.context();
        imports = context.getBean(ImportService.class);
        segrate = ImportConfiguration.find("segrate").setup().orElseThrow();
    }

    @Test
    void firstImport_keepsWhatItSaw() {
        inNewTenant(() -> {
            run(CARDS);

            assertThat(notes()).containsExactly("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8", "LOOSE_ROW 9");
        });
    }

    @Test
    void laterImport_withoutTheRow_endsTheNote_andUndoBringsItBack() {
        inNewTenant(() -> {
            run(CARDS);
            String mended = CARDS.replace("," + row("8", NO_MONTHS), "");

            ImportPreview preview = imports.preview(ada(), job(mended, false));
            ImportRun run = run(mended);

            assertThat(preview.differences()).isEmpty();
            assertThat(preview.notes()).isEqualTo(1);
            assertThat(preview.changes()).isTrue();
            assertThat(run.revision()).isZero();
            assertThat(notes()).containsExactly("MONTHS_UNCERTAIN 1", "LOOSE_ROW 9");
            assertThat(run(mended).undoable()).as("the same again").isFalse();
            assertThat(run.undoable()).isTrue();
            done(imports.undo(ada(), run.id()));
            assertThat(notes()).containsExactlyInAnyOrder("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8", "LOOSE_ROW 9");
        });
    }

    @Test
    void laterImport_withAnotherRow_notesIt_andItsUndoForgetsIt() {
        inNewTenant(() -> {
            run(CARDS);
            ImportRun run = run(CARDS.replace("\"fase\": \"8\"", "\"fase\": \"7\""));

            assertThat(run.notes()).isEqualTo(2);
            assertThat(notes()).containsExactly("MONTHS_UNCERTAIN 1", "LOOSE_ROW 9", "LOOSE_ROW 7");
            done(imports.undo(ada(), run.id()));
            assertThat(notes()).containsExactlyInAnyOrder("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8", "LOOSE_ROW 9");
        });
    }

    @Test
    void earlierImport_undoneWhileALaterOneStands_leavesTheLaterOneItsWord() {
        inNewTenant(() -> {
            run(CARDS);
            ImportRun second = run(CARDS.replace("\"fase\": \"8\"", "\"fase\": \"7\""));
            ImportRun third = run(CARDS.replace("\"fase\": \"8\"", "\"fase\": \"6\""));

            done(imports.undo(ada(), second.id()));
            assertThat(notes()).containsExactlyInAnyOrder("MONTHS_UNCERTAIN 1", "LOOSE_ROW 9", "LOOSE_ROW 6");
            done(imports.undo(ada(), third.id()));
            assertThat(notes()).containsExactlyInAnyOrder("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8", "LOOSE_ROW 9");
        });
    }

    @Test
    void fileThatNamesOneObjective_leavesTheNotesOfTheOthers() {
        inNewTenant(() -> {
            run(CARDS);

            run("[" + card(2, row("1", NO_MONTHS)) + "]");

            assertThat(notes()).containsExactly("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8");
        });
    }

    @Test
    void itemsRemovedByAnImport_comeBackWithTheirNotes() {
        inNewTenant(() -> {
            run(CARDS);
            ImportRun run = done(imports.run(
                    ada(),
                    job("[" + card(2, row("1", NO_MONTHS), row("9", NO_MONTHS)) + "]", true),
                    ImportProgress.SILENT));
            assertThat(run.counts().removed()).isEqualTo(2);

            done(imports.undo(ada(), run.id()));

            assertThat(notes()).containsExactlyInAnyOrder("MONTHS_UNCERTAIN 1", "LOOSE_ROW 8", "LOOSE_ROW 9");
            assertThat(owners()).doesNotContain("");
        });
    }

    @Test
    void tableWithoutMonths_doesNotSpeakOfTheRows() {
        assertThat(new MergeScope(false, Set.of("obiettivo.title"), Set.of(), Set.of(), Set.of()).coversRows())
                .isFalse();
        assertThat(MergeScope.of(segrate.mapping()).coversRows()).isTrue();
    }

    @Test
    void workbook_doesNotSpeakOfTheRows_andLeavesTheNotes() {
        inNewTenant(() -> {
            run(CARDS);
            byte[] workbook = context.getBean(PlanExport.class)
                    .workbook(ada(), plan(), Locale.ENGLISH)
                    .orElseThrow();
            SpreadsheetFile.Opening opened = SpreadsheetFile.open("piano.xlsx", workbook);
            SpreadsheetFile file = ((SpreadsheetFile.Opened) opened).file();
            ImportJob job = new ImportJob.Own(new ImportSource.Table(file, TableEdits.NONE), false);

            assertThat(imports.preview(ada(), job).ready()).isTrue();
            assertThat(imports.preview(ada(), job).changes()).isFalse();
            assertThat(done(imports.run(ada(), job, ImportProgress.SILENT)).notes())
                    .isZero();
            assertThat(notes()).hasSize(3);
        });
    }

    @Test
    void planAsJson_carriesTheNotes() {
        inNewTenant(() -> {
            run(CARDS);
            byte[] json = context.getBean(PlanExport.class).json(ada(), plan()).orElseThrow();

            PlanJsonReading.Reading read = PlanJsonReading.read(new ImportSource.Json("piano.json", json));

            assertThat(read.issues()).isEmpty();
            assertThat(read.plan().orElseThrow().notes())
                    .extracting(SourceNote::owner)
                    .containsExactlyInAnyOrder("/items/0", "/items/0/items/0", "/items/1");
            ImportPreview again =
                    imports.preview(ada(), new ImportJob.Own(new ImportSource.Json("piano.json", json), false));
            assertThat(again.changes()).isFalse();
        });
    }

    private static String card(int number, String... rows) {
        return """
            {"n": %d, "direzione": "Direzione Servizi", "sezione": "Sportello", "titolo": "Obiettivo %d",
             "fasi": [{"id": "1", "text": "Prima fase"}],
             "cronoprogramma": {"year_first": 2022, "rows": [%s]}}""".formatted(number, number, String.join(",", rows));
    }

    private static String row(String phase, String months) {
        return "{\"fase\": \"" + phase + "\", \"prev_years_pct\": null, \"months\": " + months
                + ", \"target_31_lug\": null, \"target_31_dic\": null, \"anno_2023\": null, \"anno_2024\": null}";
    }

    private static ImportJob job(String json, boolean removeAbsent) {
        return new ImportJob.Mapped(
                new ImportSource.Json("schede.json", json.getBytes(StandardCharsets.UTF_8)),
                segrate.mapping(),
                MappingWriter.write(segrate.mapping()),
                segrate.format(),
                segrate.header(null, null),
                removeAbsent);
    }

    private static ImportRun run(String json) {
        return done(imports.run(ada(), job(json, false), ImportProgress.SILENT));
    }

    private static ImportRun done(ImportRunOutcome outcome) {
        return ImportServiceTest.done(outcome);
    }

    private static PlanId plan() {
        return context.getBean(PlanStore.class).list().getFirst().id();
    }

    private static List<String> notes() {
        return context.getBean(PlanNotes.class).of(plan()).stream()
                .map(note -> note.kind() + " " + (note.name().isEmpty() ? "1" : note.name()))
                .toList();
    }

    private static List<String> owners() {
        return context.getBean(PlanNotes.class).of(plan()).stream()
                .map(SourceNote::owner)
                .toList();
    }

    private static void inNewTenant(Runnable work) {
        CurrentTenant.run(TestDatabase.newTenant(context).slug(), work);
    }

    private static SignedIn ada() {
        return TwoTenants.administrator(7, "Ada Neri");
    }
}
