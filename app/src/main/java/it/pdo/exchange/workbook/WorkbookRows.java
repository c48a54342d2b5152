package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sheet of a workbook that is read back: its rows by the keys of the hidden row. */
final class WorkbookRows {

    private static final int KEYS = 1;
    private static final int HEADER = 2;

    private static final Pattern KEY = Pattern.compile(
            "[a-z-]+|field:[a-z][a-z0-9-]*(:[0-9]{4})?|column:[a-z][a-z0-9-]*"
                    + "|cell:(PREVIOUS|YEAR):[0-9]{4}:0|cell:(MONTH|PROPOSED_MONTH|CHECKPOINT):[0-9]{4}:([1-9]|1[0-2])");

    private final String file;
    private final Sheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Issue> issues;

    WorkbookRows(String file, Sheet sheet, List<Issue> issues) {
        this.file = file;
        this.sheet = sheet;
        this.issues = issues;
        SourceRow keys = sheet.row(KEYS).orElseThrow();
        for (int column = 1; column <= sheet.columns(); column++) {
            String key = column == 1 ? "id" : keys.cell(column).strip();
            if (KEY.matcher(key).matches()) {
                columns.putIfAbsent(key, column);
            }
        }
        reportUnknownColumns(keys);
        reportProblems();
    }

    /** Cells of somebody's own columns are not looked at; values of formulas are told once for the sheet. */
    private void reportProblems() {
        List<CellAddress> calculated = new ArrayList<>();
        sheet.problems().forEach((address, issue) -> {
            boolean read = address.row() > HEADER && columns.containsValue(address.column());
            if (read && issue.code().equals(Sheet.CALCULATED)) {
                calculated.add(address);
            } else if (read && !issue.code().equals(Sheet.HIDDEN_ROW)) { // filtered rows are read all the same
                issues.add(issue);
            }
        });
        if (!calculated.isEmpty()) {
            issues.add(new Issue(
                    Severity.INFO,
                    Sheet.CALCULATED,
                    calculated.getFirst().in(file),
                    message("sheet.calculated", sheet.name(), calculated.size())));
        }
    }

    /** What the rows of a sheet are; empty for a sheet of somebody's own. */
    static Optional<String> kind(Sheet sheet) {
        return sheet.row(KEYS).map(row -> row.cell(1).strip()).filter(kind -> !kind.isEmpty());
    }

    private void reportUnknownColumns(SourceRow keys) {
        for (int column = 2; column <= sheet.columns(); column++) {
            String title = sheet.row(HEADER).map(titles(column)).orElse("");
            if (keys.cell(column).isBlank() && !title.isBlank()) {
                issues.add(new Issue(
                        Severity.INFO,
                        "workbook.column",
                        new CellAddress(sheet.name(), HEADER, column).in(file),
                        message("workbook.column", title.strip())));
            }
        }
    }

    private static java.util.function.Function<SourceRow, String> titles(int column) {
        return row -> row.cell(column);
    }

    Set<String> keys() {
        return columns.keySet();
    }

    /** The rows that say something. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SourceRow row : sheet.rows()) {
            boolean says = columns.values().stream()
                    .anyMatch(column -> column > 1 && !row.cell(column).isBlank());
            if (row.number() > HEADER && says) {
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    /** One row. */
    final class Row {
        private final SourceRow row;

        private Row(SourceRow row) {
            this.row = row;
        }

        /** The text of a cell as it is, empty when there is none. */
        String text(String key) {
            Integer column = columns.get(key);
            String text = column == null ? "" : row.cell(column);
            return text.isBlank() ? "" : text;
        }

        /** The text of a cell that names something. */
        String word(String key) {
            return text(key).strip();
        }

        /** A name for the row that no other row of the file has. */
        String pointer() {
            return CellAddress.row(file, sheet.name(), row.number()).path();
        }

        Place place(String key) {
            return new CellAddress(sheet.name(), row.number(), columns.getOrDefault(key, 1)).in(file);
        }

        void error(String key, String code, LocalizedMessage message) {
            issues.add(new Issue(Severity.ERROR, code, place(key), message));
        }

        void info(String key, String code, LocalizedMessage message) {
            issues.add(new Issue(Severity.INFO, code, place(key), message));
        }

        void warning(String key, String code, LocalizedMessage message) {
            issues.add(new Issue(Severity.WARNING, code, place(key), message));
        }
    }
}
