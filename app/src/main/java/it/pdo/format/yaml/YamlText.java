package it.pdo.format.yaml;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes maps, lists and scalars as YAML; equal values give the same bytes.
 *
 * <p>A map or list of scalars that fits is written on one line; all others in blocks indented by two. Texts are quoted
 * only where a reader could take them for another type.
 */
public final class YamlText {

    private static final int WIDEST = 110;
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} _./()'’–-]*");
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The text of a document whose root is a map. */
    public static String of(Map<String, ?> root) {
        YamlText text = new YamlText();
        text.entries(root, 0);
        return text.out.toString();
    }

    private void entries(Map<String, ?> map, int indent) {
        boolean first = true;
        for (Map.Entry<String, ?> entry : map.entrySet()) {
            if (!first || indent == 0) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(scalar(entry.getKey())).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(Object value, int indent) {
        String line = oneLine(value);
        if (line != null && indent + line.length() <= WIDEST) {
            out.append(' ').append(line).append('\n');
        } else if (value instanceof Map<?, ?> map) {
            out.append('\n').append(" ".repeat(indent + 2));
            entries(keyed(map), indent + 2);
        } else if (value instanceof Collection<?> list) {
            out.append('\n');
            items(list, indent + 2);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(Collection<?> list, int indent) {
        for (Object item : list) {
            out.append(" ".repeat(indent)).append("- ");
            String line = oneLine(item);
            if (line != null && indent + line.length() <= WIDEST) {
                out.append(line).append('\n');
            } else if (item instanceof Map<?, ?> map) {
                entries(keyed(map), indent + 2);
            } else {
                out.append(scalar(item)).append('\n');
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String oneLine(Object value) {
        return switch (value) {
            case Map<?, ?> map
            when flat(map.values()) -> {
                StringBuilder line = new StringBuilder("{");
                map.forEach((key, each) -> line.append(line.length() > 1 ? ", " : "")
                        .append(scalar(key))
                        .append(": ")
                        .append(scalar(each)));
                yield line.append('}').toString();
            }
            case Collection<?> list
            when flat(list) ->
                "[" + String.join(", ", list.stream().map(YamlText::scalar).toList()) + "]";
            default -> null;
        };
    }

    private static boolean flat(Collection<?> values) {
        return values.stream().noneMatch(v -> v instanceof Map || v instanceof Collection);
    }

    private static Map<String, ?> keyed(Map<?, ?> map) {
        Map<String, Object> keyed = new java.util.LinkedHashMap<>();
        map.forEach((key, each) -> keyed.put(String.valueOf(key), each));
        return keyed;
    }

    private static String scalar(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !NOT_TEXT.contains(text.toLowerCase(java.util.Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20 || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
