package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.shared.Issue;
import it.pdo.shared.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet in memory.
 *
 * @param name as its tab shows it; the name of the file for CSV
 * @param hidden whether its tab is hidden
 * @param columns the last column that holds something
 * @param rows those that hold something, in order
 * @param problems cells that cannot be imported as they are, each lifted by a correction of its cell; and, as notes with
 *     the code {@link #CALCULATED}, cells with a formula whose value was taken
 */
public record Sheet(String name, boolean hidden, int columns, List<SourceRow> rows, Map<CellAddress, Issue> problems) {

    /** Code of the note on a row that the program does not show; at its first column. */
    public static final String HIDDEN_ROW = "sheet.hidden-row";

    /** Code of the note on a cell that shows the value of a formula. */
    public static final String CALCULATED = "sheet.calculated";

    public Sheet {
        rows = List.copyOf(rows);
        problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** A stretch of its rows, for a preview. */
    public List<SourceRow> rows(int from, int count) {
        int start = Math.clamp(from, 0, rows.size());
        return rows.subList(start, Math.min(rows.size(), start + Math.max(0, count)));
    }

    /** The row with this number, if it holds something. */
    public Optional<SourceRow> row(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).number();
            if (found == number) {
                return Optional.of(rows.get(middle));
            }
            low = found < number ? middle + 1 : low;
            high = found < number ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** The number of the row that most looks like the titles of the columns; 1 for an empty sheet. */
    public int guessedHeaderRow() {
        return HeaderGuess.of(this);
    }

    /**
     * What stands above the titles of each column where these have two rows: a text of the row above goes for its column and
     * those to the right of it without one, as merged cells look. Empty texts where that row is blank or has a single text,
     * as the title of the whole table.
     */
    public List<String> bands(int headerRow) {
        Optional<SourceRow> above = row(headerRow - 1)
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1);
        List<String> bands = new ArrayList<>();
        String band = "";
        for (int column = 1; column <= columns; column++) {
            int at = column;
            String text = above.map(row -> ColumnNames.plain(row.cell(at))).orElse("");
            band = text.isEmpty() ? band : text;
            bands.add(band);
        }
        return List.copyOf(bands);
    }

    /**
     * The names of all columns by a row of titles, one for each, all different: a column without title is called
     * {@code Colonna C}, the second of two alike gets its number.
     */
    public List<String> headers(int headerRow) {
        List<String> names = new ArrayList<>();
        Optional<SourceRow> titles = row(headerRow);
        for (int column = 1; column <= columns; column++) {
            int at = column;
            String title = titles.map(t -> ColumnNames.plain(t.cell(at))).orElse("");
            names.add(ColumnNames.unlike(title.isEmpty() ? untitled(at) : title, names));
        }
        return List.copyOf(names);
    }

    private static String untitled(int column) {
        return message("table.column", CellAddress.letters(column)).in(Languages.OF_PLANS);
    }
}
