package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.SourcePath;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.shared.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text with placeholders for values of a record: {@code {path}} is a value, {@code {path|filter:argument}} a value
 * put through filters, {@code [ … ]} a part that is omitted when a value in it is blank; {@code @position} and {@code
 * @parent} in braces refer to the item being created.
 */
public final class Template {

    private sealed interface Part {
        record Literal(String text) implements Part {}

        record Value(SourcePath path, List<TextFilter> filters) implements Part {}

        record Optional(List<Part> parts) implements Part {}

        record Surrounding(Word word) implements Part {}
    }

    /** Properties of the item being created: {@code @position}, {@code @parent}. */
    private enum Word {
        POSITION,
        PARENT
    }

    /**
     * The context of a template besides the record.
     *
     * @param position of the item among its siblings of the same level, from 1
     * @param parent code of the parent item, empty at the root
     */
    public record Surroundings(Map<String, Map<String, String>> lookups, int position, String parent) {}

    private final String text;
    private final List<Part> parts;

    private Template(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when it is malformed, with an Italian message
     */
    public static Template of(String text) {
        return of(text, false);
    }

    /** Parses a template; for a table, the text in braces is the name of a column, whatever characters it has. */
    public static Template of(String text, boolean table) {
        return new Template(text, parse(text, true, table));
    }

    /** The paths of its values, in order. */
    public List<SourcePath> paths() {
        return values(parts).stream().map(Part.Value::path).toList();
    }

    /** The names of its lookup tables. */
    List<String> lookups() {
        return values(parts).stream()
                .flatMap(v -> v.filters().stream())
                .filter(f -> f.kind() == TextFilter.Kind.LOOKUP)
                .map(TextFilter::argument)
                .toList();
    }

    /** Fills the template from a record. */
    public String fill(SourceRecord record, Surroundings around) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(fill(part, record, around));
        }
        return out.toString().strip();
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template template && template.text.equals(text) && template.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static String fill(Part part, SourceRecord record, Surroundings around) {
        return switch (part) {
            case Part.Literal literal -> literal.text();
            case Part.Value value -> {
                String filled = record.text(value.path());
                for (TextFilter filter : value.filters()) {
                    filled = filter.apply(filled, around.lookups());
                }
                yield filled;
            }
            case Part.Surrounding s ->
                switch (s.word()) {
                    case POSITION -> String.valueOf(around.position());
                    case PARENT -> around.parent();
                };
            case Part.Optional optional -> {
                StringBuilder inner = new StringBuilder();
                boolean blank = false;
                for (Part each : optional.parts()) {
                    String filled = fill(each, record, around);
                    blank |= each instanceof Part.Value && filled.isBlank();
                    inner.append(filled);
                }
                yield blank ? "" : inner.toString();
            }
        };
    }

    private static List<Part> parse(String text, boolean outermost, boolean table) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            if (c == '{') {
                int end = end(text, from, '}');
                parts.add(value(text.substring(from + 1, end), table));
                from = end + 1;
            } else if (c == '[') {
                int end = end(text, from, ']');
                if (!outermost) {
                    throw new InvalidValueException(message("template.nested"));
                }
                parts.add(new Part.Optional(parse(text.substring(from + 1, end), false, table)));
                from = end + 1;
            } else if (c == '}' || c == ']') {
                throw new InvalidValueException(message("template.unopened", c));
            } else {
                int end = from;
                while (end < text.length() && "{}[]".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                parts.add(new Part.Literal(text.substring(from, end)));
                from = end;
            }
        }
        return parts;
    }

    private static int end(String text, int from, char close) {
        int end = text.indexOf(close, from);
        if (end < 0) {
            throw new InvalidValueException(message("template.unclosed", close));
        }
        return end;
    }

    private static Part value(String inside, boolean table) {
        String[] pieces = inside.split("\\|", -1);
        if (pieces[0].isBlank()) {
            throw new InvalidValueException(message("template.nameless", "{ }"));
        }
        String name = pieces[0].strip();
        if (name.startsWith("@")) {
            return new Part.Surrounding(word(name));
        }
        List<TextFilter> filters = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            filters.add(TextFilter.of(pieces[i]));
        }
        return new Part.Value(table ? SourcePath.column(name) : SourcePath.of(name), filters);
    }

    private static Word word(String name) {
        return switch (name) {
            case "@position" -> Word.POSITION;
            case "@parent" -> Word.PARENT;
            default -> throw new InvalidValueException(message("template.position", name));
        };
    }

    private static List<Part.Value> values(List<Part> parts) {
        List<Part.Value> values = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Value value -> values.add(value);
                case Part.Optional optional -> values.addAll(values(optional.parts()));
                case Part.Literal _, Part.Surrounding _ -> {}
            }
        }
        return values;
    }
}
