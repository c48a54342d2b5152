package it.pdo.command;

import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.TableEdits;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file named on the command line.
 *
 * @param refusal why it cannot be read, if it cannot
 */
record ImportFile(ImportSource source, Optional<List<Issue>> refusal) {

    /** Opens a file; one that ends in {@code .json} is taken for records, any other for a table. */
    static ImportFile of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(file, name) : table(file, name);
    }

    private static ImportFile table(Path file, String name) {
        return switch (SpreadsheetFile.open(file)) {
            case SpreadsheetFile.Opened(SpreadsheetFile opened) ->
                new ImportFile(new ImportSource.Table(opened, TableEdits.NONE), Optional.empty());
            case SpreadsheetFile.Refused(List<Issue> issues) -> new ImportFile(nothing(name), Optional.of(issues));
        };
    }

    private static ImportFile json(Path file, String name) {
        try {
            return new ImportFile(new ImportSource.Json(name, Files.readAllBytes(file)), Optional.empty());
        } catch (IOException e) {
            return new ImportFile(
                    nothing(name),
                    Optional.of(List.of(new Issue(
                            Severity.ERROR,
                            "source.unreadable",
                            new Place(file.toString(), 0, 0, ""),
                            Texts.text("plan.import.no-file")))));
        }
    }

    private static ImportSource nothing(String name) {
        return new ImportSource.Json(name, new byte[0]);
    }
}
