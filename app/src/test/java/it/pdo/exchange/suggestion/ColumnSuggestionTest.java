package it.pdo.exchange.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.MappingReader;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.suggestion.ColumnSuggestion.Likelihood;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Issue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnSuggestionTest {

    private static PlanFormat format;

    @BeforeAll
    static void read() throws IOException {
        format = Imports.format("segrate");
    }

    @ParameterizedTest
    @CsvSource({
        "Codice obiettivo, obiettivo.code, SURE",
        "N. OBIETTIVO, obiettivo.code, SURE",
        "Obiettivo, obiettivo.title, SURE",
        "Titolo dell'obiettivo, obiettivo.title, SURE",
        "FINALITÀ, obiettivo.field.finalita, SURE",
        "Fase, fase.title, SURE",
        "Indicatore, indicator.name, SURE",
        "Valore atteso, indicator.target, SURE",
        "Valore ateso, indicator.target, LIKELY",
        "Gen 2022, cronoprogram.month.1, SURE",
        "dicembre, cronoprogram.month.12, SURE",
        "Anno 2023, cronoprogram.year.2023, SURE",
        "2024, cronoprogram.year.2024, SURE",
        "% partecipazione, people.share, SURE",
        "Peso, obiettivo.weight, LIKELY",
        "Colore preferito, '', NONE",
    })
    void header_isRecognisedByItsWords(String header, String key, Likelihood confidence) {
        ColumnSuggestion suggestion =
                ColumnSuggestion.suggest(List.of(header), format, 2022, 2024).getFirst();

        assertThat(suggestion.target().map(ColumnTarget::key).orElse("")).isEqualTo(key);
        assertThat(suggestion.confidence()).isEqualTo(confidence);
    }

    @Test
    void titleThatMeansSeveralThings_goesWithTheColumnsBeforeIt() {
        assertThat(keys(List.of("Obiettivo", "Descrizione", "Indicatore", "Target")))
                .containsExactly(
                        "obiettivo.title", "obiettivo.field.descrizione", "indicator.name", "indicator.target");
        assertThat(keys(List.of("Obiettivo", "Indicatore", "Descrizione", "Target")))
                .containsExactly("obiettivo.title", "indicator.name", "indicator.description", "indicator.target");
    }

    @Test
    void wordsOfAPhaseBesideItsNumber_areItsTitle() {
        assertThat(keys(List.of("Fase", "Descrizione fase"))).containsExactly("fase.code", "fase.title");
        assertThat(keys(List.of("Fase", "Titolo fase"))).containsExactly("fase.code", "fase.title");
        assertThat(keys(List.of("Fase"))).containsExactly("fase.title");
    }

    @Test
    void titleBelowAnother_isReadWithIt() {
        assertThat(ColumnSuggestion.suggest(
                        List.of("N.", "Titolo", "Nome", "Valore"),
                        List.of("Fase", "Fase", "Indicatore", "Indicatore"),
                        format,
                        2022,
                        2024))
                .extracting(s -> s.target().map(ColumnTarget::key).orElse(""))
                .containsExactly("fase.code", "fase.title", "indicator.name", "");
    }

    private static List<String> keys(List<String> headers) {
        return ColumnSuggestion.suggest(headers, format, 2022, 2024).stream()
                .map(s -> s.target().map(ColumnTarget::key).orElse(""))
                .toList();
    }

    @Test
    void target_isSuggestedOnce_forTheNearestName() {
        assertThat(ColumnSuggestion.suggest(List.of("Target finale", "Target"), format, 2022, 2024))
                .extracting(s -> s.target().map(ColumnTarget::key).orElse(""))
                .containsExactly("", "indicator.target");
    }

    @Test
    void headers_thatTheProductItselfNames_areAllSure() {
        List<ColumnTarget> targets = ColumnTargets.of(format, 2022, 2024);
        List<String> headers = targets.stream()
                .map(target ->
                        target.name().in(Locale.ITALIAN) + " " + target.group().in(Locale.ITALIAN))
                .toList();

        assertThat(ColumnSuggestion.suggest(headers, format, 2022, 2024))
                .extracting(s -> s.target().map(ColumnTarget::key).orElse(""))
                .containsExactlyElementsOf(
                        targets.stream().map(ColumnTarget::key).toList());
    }

    @Test
    void targets_areNamedInTheReadersLanguage_andTheFormatsOwnWordsStay() {
        assertThat(ColumnTargets.of(format, 2022, 2024))
                .extracting(target ->
                        target.name().in(Locale.ENGLISH) + " (" + target.group().in(Locale.ENGLISH) + ")")
                .contains(
                        "Code (Obiettivo)",
                        "January 2022 (Cronoprogram)",
                        "Year 2023 (Cronoprogram)",
                        "Target (Indicator)",
                        "Share of participation (People)");
    }

    @Test
    void choices_withoutALevel_orWithPartsNobodyCarries_areRefusedInWords() {
        assertThat(build(Map.of("KPI", "indicator.name"))).anySatisfy(m -> assertThat(m)
                .contains("scegliere almeno le colonne del codice e del titolo di un livello"));
        assertThat(build(Map.of("Fase", "fase.title")))
                .anySatisfy(m -> assertThat(m).contains("non sta in cima al piano"));
        assertThat(build(Map.of("A", "obiettivo.title", "B", "indicator.target")))
                .containsExactly("manca la colonna del nome dell'indicatore: senza, le altre non si possono importare");
        assertThat(build(Map.of("A", "obiettivo.title", "B", "niente")))
                .anySatisfy(m -> assertThat(m).contains("«niente» non c'è nel formato"));
    }

    @Test
    void choices_madeTwice_giveTheSameBytes() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Codice / n.", "obiettivo.code");
        columns.put("Titolo: breve", "obiettivo.title");
        columns.put("Target 31/12", "cronoprogram.checkpoint.dicembre");
        columns.put("Fase *", "fase.code");

        MappingBuilder.Done first = (MappingBuilder.Done) MappingBuilder.build(choices(columns), format);

        assertThat(((MappingBuilder.Done) MappingBuilder.build(choices(columns), format)).yaml())
                .isEqualTo(first.yaml());
        assertThat(MappingReader.read("m", first.yaml(), format).mapping()).contains(first.mapping());
        assertThat(Objects.requireNonNull(first.mapping().file().table()).columns())
                .containsExactlyInAnyOrder("Codice / n.", "Titolo: breve", "Target 31/12", "Fase *");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "source: json\\nsheet: Foglio1 § «sheet» vale solo per «source: xlsx» e «csv»",
                "source: xlsx\\nheader-row: 60000 § atteso un intero da 0 a 50000",
                "source: xlsx\\nfill-down: Titolo § attesa una lista",
                "source: foglio § atteso uno di json, xlsx, csv",
            })
    void mapping_ofATable_withAMistake_isRefusedWithItsLine(String lines, String words) {
        String yaml = "mapping: m\nformat: segrate-2022\n" + lines.replace("\\n", "\n")
                + "\nplan: {code: P, title: P, from: 2022, to: 2024}\nitems:\n  - each: \"/*\"\n    level: obiettivo\n"
                + "    code: \"{N}\"\n    title: \"{T}\"\n";

        assertThat(MappingReader.read("m.yaml", yaml, format).issues()).anySatisfy(issue -> {
            assertThat(issue.message()).contains(words);
            assertThat(issue.place().line()).isBetween(3, 4);
        });
    }

    private static List<String> build(Map<String, String> columns) {
        return switch (MappingBuilder.build(choices(columns), format)) {
            case MappingBuilder.Done done -> throw new AssertionError(done.yaml());
            case MappingBuilder.Refused refused ->
                refused.issues().stream().map(Issue::message).toList();
        };
    }

    private static MappingChoices choices(Map<String, String> columns) {
        return new MappingChoices(
                "m", format.code(), SourceKind.XLSX, new PlanHeader("P", "P", 2022, 2024), null, 1, columns, List.of());
    }
}
