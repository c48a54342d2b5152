package it.pdo.command;

import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tab-separated tables: UTF-8, a line a row, a header line, no quoting. */
final class TabTable {

    /**
     * The asked columns of every row, in the order asked for; or what keeps the table from being read.
     *
     * @param rows fields that a short row lacks are empty; empty lines are no rows
     */
    record Reading(List<List<String>> rows, List<Issue> issues) {}

    private TabTable() {}

    static Reading read(String source, byte[] bytes, List<String> columns) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            return refused(new Place(source, line, text.length() - text.lastIndexOf('\n'), ""), "table.not-utf-8");
        }
        return table(source, text.startsWith("\ufeff") ? text.substring(1) : text, columns);
    }

    private static Reading table(String source, String text, List<String> columns) {
        List<String> lines = text.lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : fields(lines.getFirst());
        List<Integer> places = new ArrayList<>();
        for (String column : columns) {
            int place = header.indexOf(column);
            if (place < 0) {
                return refused(new Place(source, 1, 1, ""), "table.column-missing", column);
            }
            places.add(place);
        }
        List<List<String>> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(TabTable::fields)
                .map(row -> places.stream()
                        .map(place -> place < row.size() ? row.get(place) : "")
                        .toList())
                .toList();
        return new Reading(rows, List.of());
    }

    private static List<String> fields(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Reading refused(Place place, String key, Object... parts) {
        return new Reading(List.of(), List.of(new Issue(Severity.ERROR, key, place, Texts.text(key, parts))));
    }

    /** A row as a line, with its end; characters that would break the table become blanks. */
    static String line(List<String> fields) {
        return String.join("\t", fields.stream().map(TabTable::clean).toList()) + "\n";
    }

    private static String clean(String field) {
        return field.replaceAll("[\\t\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]", " ");
    }
}
