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

/**
 * A CSV file as RFC 4180 has it: UTF-8, commas, quotes, a header. Read by ourselves because the libraries that were
 * looked at tell the line of a mistake but not its column.
 *
 * @param header the names of the columns
 * @param rows as many fields each as the header has
 */
record CsvTable(List<String> header, List<List<String>> rows) {

    /** A file that cannot be read, and where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Issue issue;

        Unreadable(Place place, String message) {
            super(message);
            this.issue = new Issue(Severity.ERROR, "csv", place, message);
        }

        Issue issue() {
            return issue;
        }
    }

    static CsvTable read(String source, byte[] bytes) throws Unreadable {
        return new Parser(source, decode(source, bytes)).table();
    }

    private static String decode(String source, byte[] bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String good = text.toString();
            int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
            int column = good.length() - good.lastIndexOf('\n');
            throw new Unreadable(new Place(source, line, column, ""), "il file non è UTF-8");
        }
        String decoded = text.toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** Column of a name, letter case apart; -1 when there is none. */
    int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
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

    private static final class Parser {
        private final String source;
        private final String text;
        private int at;
        private int line = 1;
        private int lineStart;

        Parser(String source, String text) {
            this.source = source;
            this.text = text;
        }

        CsvTable table() throws Unreadable {
            if (text.isBlank()) {
                throw new Unreadable(new Place(source, 1, 1, ""), "il file è vuoto: attesa una riga di intestazione");
            }
            List<String> header = row();
            List<List<String>> rows = new ArrayList<>();
            while (at < text.length()) {
                int startLine = line;
                int start = at;
                List<String> row = row();
                if (row.size() == 1 && at - start <= 2 && row.getFirst().isEmpty()) {
                    continue;
                }
                if (row.size() != header.size()) {
                    throw new Unreadable(
                            new Place(source, startLine, 1, ""),
                            "la riga ha %d campi, attesi %d".formatted(row.size(), header.size()));
                }
                rows.add(row);
            }
            return new CsvTable(header, rows);
        }

        private List<String> row() throws Unreadable {
            List<String> fields = new ArrayList<>();
            do {
                fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            } while (taken(','));
            taken('\r');
            newLine('\n');
            return fields;
        }

        private String plain() throws Unreadable {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == '"') {
                    throw mistake("virgolette dentro un campo che non è fra virgolette");
                }
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() throws Unreadable {
            Unreadable unclosed = mistake("virgolette aperte e mai chiuse");
            StringBuilder field = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"') {
                    if (!taken('"')) {
                        if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                            throw mistake("testo dopo le virgolette di chiusura");
                        }
                        return field.toString();
                    }
                } else if (c == '\n') {
                    line++;
                    lineStart = at;
                }
                field.append(c);
            }
            throw unclosed;
        }

        private boolean taken(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private void newLine(char c) {
            taken(c);
            line++;
            lineStart = at;
        }

        private Unreadable mistake(String message) {
            return new Unreadable(new Place(source, line, at - lineStart + 1, ""), message);
        }
    }
}
