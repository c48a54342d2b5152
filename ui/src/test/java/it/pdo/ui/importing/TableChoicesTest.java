package it.pdo.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableOutline;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.PlanFormat;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableChoicesTest {
    private static final PlanFormat FORMAT =
            FormatReader.read("prova.yaml", """
                    format: prova
                    version: 1
                    title: Piano di prova
                    years: {from: 2026, to: 2026}
                    policy: default
                    checkpoints:
                      - {code: fine, name: "31 dicembre", date: "12-31"}
                    levels:
                      - code: obiettivo
                        name: Obiettivo
                        plural: Obiettivi
                        under: [plan]
                        fields:
                          - {code: finalita, name: Finalità, type: long-text}
                    """).format().orElseThrow();

    @Test
    void titles_sayWhatColumnsHold() {
        TableChoices choices = choices("Codice;Titolo;Finalità;Note\n1;Strade;Sicure;x\n2;Scuole;;y\n");

        assertThat(choices.choices().columns())
                .containsEntry("Titolo", "obiettivo.title")
                .containsEntry("Finalità", "obiettivo.field.finalita")
                .doesNotContainKey("Note");
        assertThat(choices.choices().source()).isEqualTo(SourceKind.CSV);
        assertThat(choices.dataRows()).isEqualTo(2);
        assertThat(choices.samples(2)).containsExactly("Strade", "Scuole");
    }

    @Test
    void target_takenByAnotherColumn_leavesTheFirst() {
        TableChoices choices = choices("Codice;Titolo;Nome breve\n1;Strade;S\n");

        choices.hold(3, Optional.of("obiettivo.title"));

        assertThat(choices.target(2)).isEmpty();
        assertThat(choices.target(3)).contains("obiettivo.title");
        choices.hold(3, Optional.empty());
        assertThat(choices.target(3)).isEmpty();
    }

    @Test
    void cellsMergedOverRows_repeatTheOneAbove_withoutBeingAsked() {
        TableChoices merged = choices("Codice;Titolo;Finalità;Note\n1;Strade;Sicure;a\n;;;b\n2;Scuole;Aperte;c\n");
        assertThat(merged.choices().fillDown()).containsExactly("Codice", "Titolo", "Finalità");

        TableChoices named = choices("Codice;Titolo;Finalità;Note\n1;Strade;Sicure;a\n2;Scuole;;b\n");
        assertThat(named.choices().fillDown()).as("a gap of an item of its own").isEmpty();
        assertThat(named.mayFill(3)).isTrue();
    }

    @Test
    void sheetWhoseTitlesSayMost_isProposed_andTitlesOfTwoRowsAreReadTogether() {
        Sheet cover = sheet("Copertina", false, List.of("Comune di Prova"));
        Sheet hidden = sheet("Vecchio", true, List.of("Codice", "Titolo", "Finalità"));
        Sheet plan = sheet(
                "Piano",
                false,
                List.of("Obiettivo", "", ""),
                List.of("Che cosa", "", "Perché"),
                List.of("N.", "Denominazione", "Finalità"),
                List.of("1", "Strade", "Sicure"));
        TableChoices choices = new TableChoices(
                TableOutline.of(new SpreadsheetFile("p.xlsx", SpreadsheetFile.Kind.XLSX, List.of(cover, hidden, plan))),
                destination());

        assertThat(choices.sheet().name()).isEqualTo("Piano");
        assertThat(choices.headerRow()).isEqualTo(3);
        assertThat(choices.choices().columns())
                .containsEntry("N.", "obiettivo.code")
                .containsEntry("Denominazione", "obiettivo.title");
    }

    private static Sheet sheet(String name, boolean hidden, List<?>... rows) {
        List<SourceRow> all = new ArrayList<>();
        for (List<?> row : rows) {
            all.add(new SourceRow(
                    all.size() + 1, row.stream().map(String::valueOf).toList()));
        }
        int columns = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Sheet(name, hidden, columns, all, Map.of());
    }

    @Test
    void gaps_areTheEmptyCellsBelowAValue_notThoseAbove() {
        TableChoices choices = choices("Codice;Titolo;Finalità\n1;Strade;\n;Ponti;\n;Piazze;Belle\n");

        assertThat(choices.mayFill(1)).isTrue();
        assertThat(choices.mayFill(2)).isFalse();
        assertThat(choices.mayFill(3)).isFalse();
        choices.fill(1, true);
        assertThat(choices.choices().fillDown()).containsExactly("Codice");
    }

    @Test
    void titlesElsewhere_areSuggestedAnew() {
        TableChoices choices = choices("Comune;di;prova\nCodice;Titolo;Finalità\n1;Strade;Sicure\n");

        choices.titlesAt(2);

        assertThat(choices.choices().headerRow()).isEqualTo(2);
        assertThat(choices.choices().columns()).containsEntry("Titolo", "obiettivo.title");
        assertThat(choices.dataRows()).isEqualTo(1);
    }

    @Test
    void code_ofAnyFileName_isAPlainIdentifier() {
        assertThat(TableChoices.code("Piano 2026 – Città.xlsx")).isEqualTo("piano-2026-citta");
        assertThat(TableChoices.code("2026.csv")).isEqualTo("file");
        assertThat(TableChoices.code("…")).isEqualTo("file");
        assertThat(TableChoices.code("a".repeat(80))).hasSize(60);
    }

    @Test
    void corrections_speakOfCells_notOfWholeRows() {
        Corrections corrections =
                new Corrections(choices("Codice;Titolo\n1;Strade\n").sheet().name());
        String sheet = choices("Codice;Titolo\n1;Strade\n").sheet().name();
        CellAddress cell = new CellAddress(sheet, 2, 2);

        assertThat(corrections.cell(cell.in("f.csv"))).contains(cell);
        assertThat(corrections.cell(CellAddress.row("f.csv", sheet, 2))).isEmpty();
        assertThat(corrections.cell(Place.NOWHERE)).isEmpty();
        assertThat(corrections.text(cell)).isEmpty();
        corrections.read(Map.of(cell, "Strade"));
        assertThat(corrections.text(cell)).isEqualTo("Strade");

        corrections.correct(cell, "Vie");
        corrections.skip(2);
        assertThat(corrections.text(cell)).isEqualTo("Vie");
        assertThat(corrections.edits().corrections()).containsEntry(cell, "Vie");
        assertThat(corrections.edits().skippedRows()).containsExactly(2);

        corrections.takeBack();
        assertThat(corrections.any()).isFalse();
    }

    private static TableChoices choices(String csv) {
        if (!(SpreadsheetFile.open("prova.csv", csv.getBytes(StandardCharsets.UTF_8))
                instanceof SpreadsheetFile.Opened opened)) {
            throw new AssertionError(List.of(csv));
        }
        return new TableChoices(TableOutline.of(opened.file()), destination());
    }

    private static Destination destination() {
        return new Destination(FORMAT, new PlanHeader("P", "Piano", 2026, 2026), false);
    }
}
