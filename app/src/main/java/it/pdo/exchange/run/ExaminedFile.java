package it.pdo.exchange.run;

import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.TableOutline;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeReading;
import java.util.List;

/** The kind of a file, which determines the choices needed for its import. */
public sealed interface ExaminedFile {

    /** A table: its columns must be mapped. */
    record Table(TableOutline outline) implements ExaminedFile {}

    /** A JSON file: it needs a mapping. */
    record Records() implements ExaminedFile {}

    /** A file exported by the product: no choices are needed. */
    record Own() implements ExaminedFile {}

    /** A table without any row. */
    record Empty() implements ExaminedFile {}

    /** It cannot be read. */
    record Unreadable(List<Issue> issues) implements ExaminedFile {
        public Unreadable {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Reads the whole file and keeps its outline; as expensive as an import, so it runs through {@link ImportQueue}.
     */
    static ExaminedFile of(ImportSource source) {
        if (source.isJson()) {
            TreeReading tree = SourceFiles.records(source);
            return tree.root().isEmpty()
                    ? new Unreadable(tree.issues())
                    : PlanJsonReading.isPlan(tree) ? new Own() : new Records();
        }
        return switch (SourceFiles.table(source)) {
            case SpreadsheetFile.Refused(List<Issue> issues) -> new Unreadable(issues);
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> {
                if (file.firstSheet().isEmpty()
                        || file.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                    yield new Empty();
                }
                yield WorkbookReading.origin(file).isPresent() ? new Own() : new Table(TableOutline.of(file));
            }
        };
    }
}
