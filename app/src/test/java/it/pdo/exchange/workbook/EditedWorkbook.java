package it.pdo.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Workbooks as if somebody had edited them in a spreadsheet program. */
public final class EditedWorkbook {
    private EditedWorkbook() {}

    /** The number of the row with an id in the hidden column. */
    public static int row(SpreadsheetFile file, String sheetName, String id) {
        return file.sheet(sheetName).orElseThrow().rows().stream()
                .filter(row -> row.cell(1).equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The workbook without the row of an id. */
    public static SpreadsheetFile without(SpreadsheetFile file, String sheetName, String id) {
        Sheet sheet = file.sheet(sheetName).orElseThrow();
        return with(
                file,
                new Sheet(
                        sheet.name(),
                        sheet.hidden(),
                        sheet.columns(),
                        sheet.rows().stream()
                                .filter(row -> !row.cell(1).equals(id))
                                .toList(),
                        sheet.problems()));
    }

    /** The workbook as if somebody had typed into a cell. */
    public static SpreadsheetFile edit(
            SpreadsheetFile file, String sheetName, int number, String key, UnaryOperator<String> change) {
        Sheet sheet = file.sheet(sheetName).orElseThrow();
        int column = sheet.row(1).orElseThrow().cells().indexOf(key) + 1;
        assertThat(column).as(key).isPositive();
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row : sheet.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            if (row.number() == number) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.set(column - 1, change.apply(cells.get(column - 1)));
            }
            rows.add(new SourceRow(row.number(), cells));
        }
        return with(file, new Sheet(sheet.name(), sheet.hidden(), sheet.columns(), rows, sheet.problems()));
    }

    /** The workbook with another sheet of a name that it has. */
    public static SpreadsheetFile with(SpreadsheetFile file, Sheet changed) {
        return new SpreadsheetFile(
                file.name(),
                file.kind(),
                file.sheets().stream()
                        .map(s -> s.name().equals(changed.name()) ? changed : s)
                        .toList());
    }
}
