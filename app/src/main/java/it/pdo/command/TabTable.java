package it.pdo.command;

import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tab-separated table, read row by row: UTF-8, a line a row, a header line, no quoting. */
final class TabTable {
    private final TableText text;
    private final List<Integer> places = new ArrayList<>();

    /** @param columns the columns that are asked for */
    TabTable(String source, InputStream stream, List<String> columns) throws IOException, TableException {
        this.text = new TableText(source, stream);
        String line = line();
        List<String> header = fields(line).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : columns) {
            int place = header.indexOf(column);
            if (place < 0) {
                throw new TableException(new Place(source, 1, 1, ""), "table.column-missing", column);
            }
            if (header.lastIndexOf(column) != place) {
                int second = String.join("\t", fields(line).subList(0, header.lastIndexOf(column)))
                                .length()
                        + 2;
                throw new TableException(new Place(source, 1, second, ""), "table.column-twice", column);
            }
            places.add(place);
        }
    }

    /**
     * The asked columns of the next row, in the order asked for; fields that a short row lacks are empty, and empty lines
     * are no rows. Empty behind the last.
     */
    Optional<List<String>> next() throws IOException, TableException {
        String line = "";
        while (line.isEmpty() && text.peek() != TableText.END) {
            line = line();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> row = fields(line);
        return Optional.of(places.stream()
                .map(place -> place < row.size() ? row.get(place) : "")
                .toList());
    }

    private String line() throws IOException, TableException {
        StringBuilder line = new StringBuilder();
        for (int c = text.next(); c != '\n' && c != TableText.END; c = text.next()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static List<String> fields(String line) {
        return List.of(line.split("\t", -1));
    }

    /** A row as a line, with its end; characters that would break the table become blanks. */
    static String line(List<String> fields) {
        return String.join("\t", fields.stream().map(TabTable::clean).toList()) + "\n";
    }

    private static String clean(String field) {
        return field.replaceAll("[\\t\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]", " ");
    }
}
