package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows and cells of a table an import looks at. */
class TableTreeTest {
    private static final List<String> COLUMNS = List.of("Codice", "Titolo", "Costo");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||TOTALE|1.200,50",
                "Totale||1200",
                "Totale complessivo:||€ 1.200,50",
                "tot.||1200",
                "Subtotale||-",
                "Total||1,200.50",
                "Totale Direzione Servizi||3",
                "|Totale|12",
                "Somma|10|20"
            })
    void rowOfATotal_isNoRecord_andIsTold(String row) {
        TreeReading read = read(table(List.of("1|Primo|700", row)), TableEdits.NONE);

        assertThat(records(read)).isEqualTo(1);
        assertThat(read.issues()).extracting(Issue::code).containsExactly("sheet.total");
        assertThat(read.issues()).extracting(Issue::severity).containsOnly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|Totale dematerializzazione degli atti|700", "Totale riuso|Un titolo vero|700", "T1|Totale|700",
                "Totalizzatore||3", "Sommario||2", "Totale atti digitalizzati||700"
            })
    void rowThatOnlyMentionsATotal_isARecord(String row) {
        assertThat(records(read(table(List.of("1|Primo|700", row)), TableEdits.NONE)))
                .isEqualTo(2);
    }

    @Test
    void cellsThatNoColumnOfTheMappingReads_areNotLookedAt() {
        Map<CellAddress, Issue> problems = new LinkedHashMap<>();
        problem(problems, 2, 4, Severity.ERROR, "sheet.formula");
        problem(problems, 3, 3, Severity.ERROR, "sheet.formula");
        SpreadsheetFile file = table(List.of("1|Primo|700|x", "Totale||700|"), problems);

        assertThat(read(file, TableEdits.NONE).issues()).extracting(Issue::code).containsExactly("sheet.total");
    }

    @Test
    void cellOfTheMapping_withAProblem_refuses_untilItIsCorrected() {
        Map<CellAddress, Issue> problems = new LinkedHashMap<>();
        problem(problems, 2, 3, Severity.ERROR, "sheet.formula");
        SpreadsheetFile file = table(List.of("1|Primo|"), problems);

        assertThat(read(file, TableEdits.NONE).root()).isEmpty();
        assertThat(read(file, new TableEdits(Map.of(new CellAddress("F", 2, 3), "7"), Set.of()))
                        .root())
                .isPresent();
        assertThat(read(file, new TableEdits(Map.of(), Set.of(2))).root()).isPresent();
    }

    @Test
    void calculatedValues_areToldOnceForEachColumn() {
        Map<CellAddress, Issue> problems = new LinkedHashMap<>();
        for (int row = 2; row < 5; row++) {
            problem(problems, row, 3, Severity.INFO, Sheet.CALCULATED);
        }
        TreeReading read = read(table(List.of("1|Primo|1", "2|Secondo|2", "3|Terzo|3"), problems), TableEdits.NONE);

        assertThat(read.issues())
                .singleElement()
                .hasToString("f.xlsx:F!C2 «Costo»: 3 celle contengono formule, se ne prende il valore calcolato");
        assertThat(records(read)).isEqualTo(3);
    }

    private static void problem(Map<CellAddress, Issue> into, int row, int column, Severity severity, String code) {
        CellAddress at = new CellAddress("F", row, column);
        into.put(at, new Issue(severity, code, at.in("f.xlsx"), LocalizedMessage.verbatim("x")));
    }

    private static int records(TreeReading read) {
        return ((TreeNode.Items) read.root().orElseThrow()).items().size();
    }

    private static TreeReading read(SpreadsheetFile file, TableEdits edits) {
        return TableTree.read(file, new TableRule(null, 1, List.of(), COLUMNS), edits);
    }

    private static SpreadsheetFile table(List<String> rows) {
        return table(rows, Map.of());
    }

    private static SpreadsheetFile table(List<String> rows, Map<CellAddress, Issue> problems) {
        List<SourceRow> all = new ArrayList<>();
        all.add(new SourceRow(1, List.of("Codice", "Titolo", "Costo", "Nota")));
        for (String row : rows) {
            all.add(new SourceRow(all.size() + 1, List.of(row.split("\\|", -1))));
        }
        return new SpreadsheetFile(
                "f.xlsx", SpreadsheetFile.Kind.XLSX, List.of(new Sheet("F", false, 4, all, problems)));
    }
}
