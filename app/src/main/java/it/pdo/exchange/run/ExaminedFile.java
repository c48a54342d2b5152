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

/** What a file turned out to be, and so what has to be chosen before it can be imported. */
public sealed interface ExaminedFile {

    /** A table of somebody's own: its columns are to be matched. */
    record Table(TableOutline outline) implements ExaminedFile {}

    /** Records of somebody's own: they need a mapping. */
    record Records() implements ExaminedFile {}

    /** A file that the product exported: nothing is to be chosen. */
    record Own() implements ExaminedFile {}

    /** A table without any row. */
    record Empty() implements ExaminedFile {}

    /** It cannot be read. */
    record Unreadable(List<Issue> issues) implements ExaminedFile {
        public Unreadable {
            issues = List.copyOf(issues);
        }
    }

    /** Reads the whole file and keeps its outline; as dear as an import, so it goes through {@link ImportQueue}. */
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
