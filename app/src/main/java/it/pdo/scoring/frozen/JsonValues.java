package it.pdo.scoring.frozen;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A minimal JSON reader and writer for frozen sheets, so that the engine does not depend on a library whose next
 * version might write other bytes. Objects, arrays, texts, numbers as {@link BigDecimal}, booleans and null; no white
 * space. The order of lists is significant.
 */
final class JsonValues {
    /** Deeper nesting is refused, because it would exhaust the stack. */
    private static final int DEEPEST = 400;

    private final String text;
    private int at;

    private JsonValues(String text) {
        this.text = text;
    }

    /** Maps, lists, texts, numbers, booleans and null; throws IllegalArgumentException with the offset of a mistake. */
    static @Nullable Object read(String text) {
        JsonValues reader = new JsonValues(text);
        Object value = reader.value(0);
        if (reader.at != text.length()) {
            throw reader.mistake();
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw mistake();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            if (!map.isEmpty()) {
                expect(',');
            }
            String key = text();
            expect(':');
            map.put(key, value(depth + 1));
        }
        at++;
        return map;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value(depth + 1));
        }
        at++;
        return list;
    }

    private String text() {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = next();
            if (escaped == 'u') {
                if (at + 4 > text.length()) {
                    throw mistake();
                }
                out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                out.append(escaped);
            }
        }
        return out.toString();
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (start == at) {
            throw mistake();
        }
        return new BigDecimal(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw mistake();
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw mistake();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) {
        if (next() != c) {
            throw mistake();
        }
    }

    private IllegalArgumentException mistake() {
        return new IllegalArgumentException("no frozen sheet at character " + (at + 1));
    }

    /** Writes an object: names in insertion order, numbers without trailing zeros, constants by name. */
    static String write(StoredFields object) {
        StringBuilder out = new StringBuilder();
        tree(out, object);
        return out.toString();
    }

    private static void tree(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> write(out, text);
            case BigDecimal number -> out.append(plain(number));
            case Integer number -> out.append(number);
            case Boolean flag -> out.append(flag);
            case Enum<?> constant -> write(out, constant.name());
            case YearMonth month -> write(out, month.toString());
            case StoredFields object -> map(out, object.values());
            case Map<?, ?> map -> map(out, map);
            case Iterable<?> list -> list(out, list);
            default -> throw new IllegalArgumentException("not part of a sheet: " + value.getClass());
        }
    }

    /** One notation for each number; a number with many zeros keeps its exponent. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > 60 ? stripped.toString() : stripped.toPlainString();
    }

    private static void map(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            write(out, String.valueOf(entry.getKey()));
            out.append(':');
            tree(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void list(StringBuilder out, Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            tree(out, element);
            separator = ",";
        }
        out.append(']');
    }

    /** Writes a quoted text; control characters and the two Unicode line separators are escaped. */
    static void write(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
