package it.pdo.exchange.source;

import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SourceRow;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first rows of a table, sufficient for choosing the sheet and mapping its columns, and small enough to keep
 * meanwhile.
 *
 * @param beginning the file with the first rows of each sheet and without its problems
 * @param rows how many rows each sheet has, by name
 */
public record TableOutline(SpreadsheetFile beginning, Map<String, Integer> rows) {

    /** Most rows kept of a sheet. */
    public static final int ROWS = 200;

    /** Most characters kept of all sheets together; a sheet past them keeps what its titles may need. */
    public static final int CHARACTERS = 1_000_000;

    private static final int TITLES = 5;
    private static final int SHEETS = 50;
    private static final int LONGEST_TEXT = 300;

    public TableOutline {
        rows = Map.copyOf(rows);
    }

    /** The outline of a file; hidden sheets beyond the first fifty of all are left out. */
    public static TableOutline of(SpreadsheetFile file) {
        List<Sheet> sheets = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        long characters = 0;
        for (Sheet sheet : file.sheets()) {
            if (sheets.size() >= SHEETS && sheet.hidden()) {
                continue;
            }
            List<SourceRow> first = new ArrayList<>();
            for (SourceRow row : sheet.rows(0, ROWS)) {
                if (characters > CHARACTERS && first.size() >= TITLES) {
                    break;
                }
                SourceRow kept = shortened(row);
                characters += kept.cells().stream().mapToInt(String::length).sum();
                first.add(kept);
            }
            sheets.add(new Sheet(sheet.name(), sheet.hidden(), sheet.columns(), first, Map.of()));
            rows.put(sheet.name(), sheet.rows().size());
        }
        return new TableOutline(new SpreadsheetFile(file.name(), file.kind(), sheets), rows);
    }

    /** How many rows of a sheet stand below its titles. */
    public int dataRows(Sheet sheet, int headerRow) {
        long above =
                sheet.rows().stream().filter(row -> row.number() <= headerRow).count();
        return (int) (rows.getOrDefault(sheet.name(), 0) - above);
    }

    private static SourceRow shortened(SourceRow row) {
        return row.cells().stream().allMatch(cell -> cell.length() <= LONGEST_TEXT)
                ? row
                : new SourceRow(
                        row.number(),
                        row.cells().stream()
                                .map(cell -> cell.length() <= LONGEST_TEXT ? cell : cell.substring(0, LONGEST_TEXT))
                                .toList());
    }
}
