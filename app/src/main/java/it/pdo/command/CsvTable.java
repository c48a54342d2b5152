package it.pdo.command;

import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV table as RFC 4180 has it, read row by row: UTF-8, commas, quotes, a header. See docs/decisions/0017 for why it is
 * read here and not by a library.
 */
final class CsvTable {
    private final TableText text;
    private final List<String> header;
    private final List<Place> headerPlaces = new ArrayList<>();

    CsvTable(String source, InputStream stream) throws IOException, TableException {
        this.text = new TableText(source, stream);
        while (isBlank(text.peek())) {
            text.next();
        }
        if (text.peek() == TableText.END) {
            throw new TableException(new Place(source, 1, 1, ""), "table.empty");
        }
        this.header = List.copyOf(row(headerPlaces));
    }

    /** The names of the columns. */
    List<String> header() {
        return header;
    }

    /** The column of a name, letter case apart, which must be there once. */
    int column(String name) throws TableException {
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name)) {
                if (found >= 0) {
                    throw new TableException(headerPlaces.get(i), "table.column-twice", name);
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new TableException(
                    headerPlaces.getFirst(), "table.csv.column-missing", name, String.join(", ", header));
        }
        return found;
    }

    /** The next row, with as many fields as the header; empty lines are no rows. Empty behind the last. */
    Optional<List<String>> next() throws IOException, TableException {
        while (text.taken('\n')) {
            // An empty line.
        }
        if (text.peek() == TableText.END) {
            return Optional.empty();
        }
        Place start = text.place();
        List<String> row = row(new ArrayList<>());
        if (row.size() != header.size()) {
            throw new TableException(start, "table.fields", row.size(), header.size());
        }
        return Optional.of(row);
    }

    /** A row as CSV, every field quoted. */
    static String line(List<String> fields) {
        StringBuilder out = new StringBuilder();
        for (String field : fields) {
            out.append(out.isEmpty() ? "\"" : ",\"")
                    .append(field.replace("\"", "\"\""))
                    .append('"');
        }
        return out.append('\n').toString();
    }

    private List<String> row(List<Place> places) throws IOException, TableException {
        List<String> fields = new ArrayList<>();
        do {
            places.add(text.place());
            fields.add(text.peek() == '"' ? quoted() : plain());
        } while (text.taken(','));
        text.taken('\n');
        return fields;
    }

    private String plain() throws IOException, TableException {
        StringBuilder field = new StringBuilder();
        while (!endsField(text.peek())) {
            if (text.peek() == '"') {
                throw new TableException(text.place(), "table.quote-inside");
            }
            field.append((char) text.next());
        }
        return field.toString();
    }

    private String quoted() throws IOException, TableException {
        Place opened = text.place();
        StringBuilder field = new StringBuilder();
        text.next();
        while (text.peek() != TableText.END) {
            char c = (char) text.next();
            if (c == '"' && !text.taken('"')) {
                if (!endsField(text.peek())) {
                    throw new TableException(text.place(), "table.text-after-quote");
                }
                return field.toString();
            }
            field.append(c);
        }
        throw new TableException(opened, "table.quote-open");
    }

    private static boolean endsField(int c) {
        return c == ',' || c == '\n' || c == TableText.END;
    }

    private static boolean isBlank(int c) {
        return c != TableText.END && Character.isWhitespace(c);
    }
}
