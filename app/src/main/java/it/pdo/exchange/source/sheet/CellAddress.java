package it.pdo.exchange.source.sheet;

import it.pdo.shared.Place;
import java.util.regex.Pattern;

/**
 * A cell of a sheet.
 *
 * @param row from 1
 * @param column from 1
 */
public record CellAddress(String sheet, int row, int column) {

    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("no such cell: " + row + ", " + column);
        }
    }

    /** The letters of a column: 1 is {@code A}, 27 is {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** {@code Foglio1!C12}; a name with spaces or signs is quoted as spreadsheet programs do. */
    @Override
    public String toString() {
        return quoted(sheet) + "!" + letters(column) + row;
    }

    /** Where the cell is, for an issue. */
    public Place in(String file) {
        return new Place(file, row, column, toString());
    }

    /** Where a whole row is, for an issue: {@code Foglio1!12}. */
    public static Place row(String file, String sheet, int row) {
        return new Place(file, row, 1, quoted(sheet) + "!" + row);
    }

    private static String quoted(String sheet) {
        return SIMPLE.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
