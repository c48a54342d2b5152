package it.pdo.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as offices keep them: what can be understood is, what can mean two things is asked, and nothing is lost in silence. */
class OfficeFilesTest {
    private static final String HEADERS = ImportTables.HEADERS + "\n";

    @Test
    void oneCode_withTwoTitles_isAskedAbout() {
        List<Issue> errors = errors(HEADERS + "1;Primo;a;10;90;;\n1;Tutt'altro;b;20;80;;\n");

        assertThat(errors)
                .singleElement()
                .hasToString(
                        "file.csv:file!B3 il codice «1» è due cose: il titolo è qui «Tutt'altro» e alla riga 2 «Primo»;"
                                + " dare codici diversi, o correggere la riga");
    }

    @Test
    void oneCode_whoseTitleDiffersInSpacesAndCase_isOneItem() {
        PlanDraft plan = plan(HEADERS + "1;Primo  obiettivo;a;10;90;;\n1;PRIMO OBIETTIVO;b;20;80;;\n");

        assertThat(plan.items()).singleElement().extracting(ItemDraft::title).isEqualTo("Primo  obiettivo");
        assertThat(plan.items().getFirst().children()).hasSize(2);
    }

    @Test
    void monthsThatSumToOne_areAskedWhetherTheyArePercentages() {
        assertThat(errors(HEADERS + "1;Primo;a;0,5;0,5;;\n"))
                .singleElement()
                .asString()
                .contains("fanno 1 in tutto: «0,5» vuol dire 50%?");
    }

    @ParameterizedTest
    @CsvSource({"0;0", "-;90", "–;90", "99,5;0,5", "1;99"})
    void otherMonths_areNot(String months) {
        assertThat(errors(HEADERS + "1;Primo;a;" + months + ";;\n")).isEmpty();
    }

    @Test
    void dashInAMonth_isNoFigure_andAThirdIsRounded_withANote() {
        MappingOutcome.Mapped mapped = mapped(HEADERS + "1;Primo;a;-;33,333333333;;\n");

        assertThat(mapped.plan().items().getFirst().children().getFirst().cronoprogram())
                .singleElement()
                .extracting(cell -> cell.planned().toPlainString())
                .isEqualTo("33.3333");
        assertThat(mapped.notes()).extracting(Issue::code).contains("import.rounded");
    }

    @Test
    void indicatorWithoutName_doesNotRefuseTheFile() {
        MappingOutcome.Mapped mapped = mapped(HEADERS + "1;Primo;a;10;90;;≥ 90%\n2;Secondo;b;10;90;KPI;5\n");

        assertThat(mapped.plan().items().getFirst().indicators())
                .singleElement()
                .extracting(indicator -> indicator.name() + " " + indicator.targetText())
                .isEqualTo("(senza nome) ≥ 90%");
        assertThat(mapped.notes())
                .filteredOn(note -> note.severity() == Severity.WARNING)
                .extracting(Issue::code)
                .contains("import.nameless");
    }

    @Test
    void titlesOfColumns_inOtherLetters_areTheSameColumns() {
        PlanDraft plan = plan(
                "CODICE OBIETTIVO;titolo  obiettivo;Fase;GENNAIO\u00a02022;Dicembre 2022;Indicatore;Target\n1;Primo;a;10;90;;\n");

        assertThat(plan.items().getFirst().title()).isEqualTo("Primo");
        assertThat(plan.items().getFirst().children().getFirst().cronoprogram()).hasSize(2);
    }

    @Test
    void textsThatLookTheSame_areTheSame() {
        PlanDraft plan =
                plan(HEADERS + "1;Qualita\u0300 dei\u00a0servizi;a;10;90;;\n1;Qualità dei servizi;b;10;90;;\n");

        assertThat(plan.items()).singleElement().extracting(ItemDraft::title).isEqualTo("Qualità dei servizi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "`a;b;c\n1;uno, due, tre, quattro;3\n2;x, y;4\n` # 3",
                "`a,b,c\n1,uno; due; tre; quattro,3\n2,x; y,4\n` # 3",
                "`a\tb\n1,5\t2,5\n3,5\t4,5\n` # 2",
                "`a;b\n1,5;2,5\n3,5;4,5\n` # 2",
                "`a|b|c\n1|2|3\n` # 3",
                "`solo\nuno\ndue\n` # 1"
            })
    void separator_isTheOneThatDividesTheLinesEvenly(String csv, int columns) {
        SpreadsheetFile.Opening opened = SpreadsheetFile.open(
                "f.csv",
                csv.replace("\\n", "\n").replace("\\t", "\t").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(((SpreadsheetFile.Opened) opened).file().sheets().getFirst().columns())
                .isEqualTo(columns);
    }

    private static List<Issue> errors(String csv) {
        return switch (read(csv)) {
            case MappingOutcome.Unreadable unreadable ->
                unreadable.issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .toList();
            case MappingOutcome.Mapped _ -> List.of();
        };
    }

    private static PlanDraft plan(String csv) {
        return mapped(csv).plan();
    }

    private static MappingOutcome.Mapped mapped(String csv) {
        return switch (read(csv)) {
            case MappingOutcome.Mapped mapped -> mapped;
            case MappingOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.issues());
        };
    }

    private static MappingOutcome read(String csv) {
        ImportJob.Mapped job = ImportTables.table(
                csv,
                ImportTables.choices(),
                it.pdo.exchange.source.TableEdits.NONE,
                ImportConfiguration.find("segrate").setup().orElseThrow().format());
        return PlanReader.read(job.source(), job.mapping(), job.format(), job.header());
    }
}
