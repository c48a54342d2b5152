package it.pdo.exchange.run;

import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.reading.Imports;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.suggestion.MappingBuilder;
import it.pdo.exchange.suggestion.MappingChoices;
import it.pdo.format.PlanFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Imports of tables, as the assistant makes them of what was chosen for each column. */
final class ImportTables {
    /** Titles of the columns that {@link #choices} speaks of. */
    static final String HEADERS = "Codice obiettivo;Titolo obiettivo;Fase;Gennaio 2022;Dicembre 2022;Indicatore;Target";

    private ImportTables() {}

    static ImportJob starter(String csv, Map<String, String> choices) {
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

    static Map<String, String> choices() {
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

    static ImportJob.Mapped table(String rows) {
        return table(rows, TableEdits.NONE);
    }

    static ImportJob.Mapped table(String rows, TableEdits edits) {
        return table(HEADERS + "\n" + rows, choices(), edits);
    }

    static ImportJob.Mapped table(String csv, Map<String, String> choices, TableEdits edits) {
        return table(
                csv,
                choices,
                edits,
                ImportConfiguration.find("segrate").setup().orElseThrow().format());
    }

    static ImportJob.Mapped table(String csv, Map<String, String> choices, TableEdits edits, PlanFormat format) {
        return table(csv, choices, edits, format, 2022);
    }

    static ImportJob.Mapped table(
            String csv, Map<String, String> choices, TableEdits edits, PlanFormat format, int fromYear) {
        Mapping.PlanHeader header = new Mapping.PlanHeader("T", "Prova", fromYear, fromYear + 2);
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
}
