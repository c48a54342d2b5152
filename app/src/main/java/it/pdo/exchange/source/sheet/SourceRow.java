package it.pdo.exchange.source.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number from 1, as spreadsheet programs show it
 * @param cells texts of the cells from column A to the last that is not empty; an empty cell is an empty text
 */
public record SourceRow(int number, List<String> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column, from 1; empty beyond the last one. */
    public String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }
}
