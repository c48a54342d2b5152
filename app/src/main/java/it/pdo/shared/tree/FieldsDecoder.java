package it.pdo.shared.tree;

import static it.pdo.shared.tree.Scalars.WORDS;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a mapping of a file, one key at a time, and collects every mistake with its place.
 *
 * <p>Decoding never stops: a value that is missing or of the wrong type is reported and replaced by an empty one, so
 * that all mistakes of a file are reported at once. The decoded value must not be used when there are errors. Call
 * {@link #done} last: it reports the keys that were not read.
 */
public final class FieldsDecoder {

    private final List<Issue> issues;
    private final Place place;
    private final Map<String, TreeNode.Entry> entries;
    private final boolean broken;
    private final Scalars scalars;
    private final Set<String> known = new LinkedHashSet<>();

    private FieldsDecoder(List<Issue> issues, Place place, Map<String, TreeNode.Entry> entries, boolean broken) {
        this.issues = issues;
        this.place = place;
        this.entries = entries;
        this.broken = broken;
        this.scalars = new Scalars(issues);
    }

    /** Opens a node that must be a mapping; {@code what} names it in the error message. */
    public static FieldsDecoder of(TreeNode node, LocalizedMessage what, List<Issue> issues) {
        if (node instanceof TreeNode.Fields fields) {
            return new FieldsDecoder(issues, fields.place(), fields.entries(), false);
        }
        FieldsDecoder decoder = new FieldsDecoder(issues, node.place(), Map.of(), true);
        decoder.issue(node.place(), "decode.type", WORDS.message("mapping", what, Scalars.describe(node)));
        return decoder;
    }

    /** The name of a key in a message. */
    public static LocalizedMessage key(String key) {
        return WORDS.message("key", key);
    }

    /** Where the mapping starts. */
    public Place place() {
        return place;
    }

    /** Where the value of a key starts; the mapping's own place when the key is not there. */
    public Place place(String key) {
        TreeNode node = node(key);
        return node == null ? place : node.place();
    }

    /** Reports a mistake. */
    public void issue(Place at, String code, LocalizedMessage words) {
        scalars.issue(at, code, words);
    }

    /** The raw value of a key; null when missing or null in the file. */
    public @Nullable TreeNode node(String key) {
        known.add(key);
        TreeNode.Entry entry = entries.get(key);
        return entry == null || (entry.value() instanceof Scalar s && s.isNull()) ? null : entry.value();
    }

    /** The raw value of a mandatory key; null after reporting that it is missing. */
    public @Nullable TreeNode requiredNode(String key, LocalizedMessage expected) {
        TreeNode node = node(key);
        if (node == null && !broken) {
            TreeNode.Entry entry = entries.get(key);
            issue(
                    entry == null ? place : entry.value().place(),
                    "decode.missing",
                    WORDS.message("missing", key, expected));
        }
        return node;
    }

    /** A mandatory text that is not blank. */
    public String text(String key) {
        TreeNode node = requiredNode(key, WORDS.message("want.text"));
        String text = node == null ? "" : scalars.text(key, node);
        if (node instanceof Scalar && text.isBlank()) {
            issue(node.place(), "decode.blank", WORDS.message("blank", key));
        }
        return text;
    }

    /** A text, or null. */
    public @Nullable String optionalText(String key) {
        TreeNode node = node(key);
        return node == null ? null : scalars.text(key, node);
    }

    /** A mandatory code: lower-case letters, digits and hyphens, starting with a letter. */
    public String code(String key) {
        String text = text(key);
        if (!text.isBlank() && !text.matches("[a-z][a-z0-9-]{0,59}")) {
            issue(place(key), "decode.code", WORDS.message("code", key, Scalars.shorten(text)));
        }
        return text;
    }

    /** A mandatory whole number between inclusive bounds. */
    public int integer(String key, int min, int max) {
        TreeNode node = requiredNode(key, WORDS.message("want.integer"));
        return node == null ? min : scalars.integer(key, node, min, max);
    }

    /** A whole number between inclusive bounds, or the default. */
    public int integer(String key, int min, int max, int otherwise) {
        TreeNode node = node(key);
        return node == null ? otherwise : scalars.integer(key, node, min, max);
    }

    /** A decimal number, or null. */
    public @Nullable BigDecimal optionalDecimal(String key) {
        TreeNode node = node(key);
        return node == null ? null : scalars.decimal(key, node);
    }

    /** A mandatory decimal number. */
    public BigDecimal decimal(String key) {
        TreeNode node = requiredNode(key, WORDS.message("want.number"));
        return node == null ? BigDecimal.ZERO : scalars.decimal(key, node);
    }

    /** {@code true} or {@code false}, or the default. */
    public boolean flag(String key, boolean otherwise) {
        TreeNode node = node(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar s && s.kind() == Kind.BOOLEAN) {
            return s.text().equals("true");
        }
        scalars.type(key, node, WORDS.message("want.flag"));
        return otherwise;
    }

    /** One of the constants, written in lower case with hyphens; the default when the key is missing. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        TreeNode node = node(key);
        E constant = node == null ? otherwise : scalars.constant(key, node, type);
        return constant == null ? otherwise : constant;
    }

    /** One of the constants; the key is mandatory. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        TreeNode node = requiredNode(key, Scalars.valueNames(type));
        E first = type.getEnumConstants()[0];
        E constant = node == null ? first : scalars.constant(key, node, type);
        return constant == null ? first : constant;
    }

    /** A list of constants without repetition; unknown ones are reported and left out. */
    public <E extends Enum<E>> List<E> severalOf(String key, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (TreeNode node : nodes(key)) {
            E constant = scalars.constant(key, node, type);
            if (constant != null && found.contains(constant)) {
                issue(node.place(), "decode.repeated", WORDS.message("repeated", key, spelling(constant)));
            } else if (constant != null) {
                found.add(constant);
            }
        }
        return found;
    }

    /** A list of texts. */
    public List<String> texts(String key) {
        return nodes(key).stream().map(n -> scalars.text(key, n)).toList();
    }

    /** A list of whole numbers; empty when the key is absent. */
    public List<Integer> integers(String key, int min, int max) {
        return nodes(key).stream().map(n -> scalars.integer(key, n, min, max)).toList();
    }

    /** A list of mappings, decoded one by one. {@code what} names an element in messages. */
    public <T> List<T> list(String key, LocalizedMessage what, Function<FieldsDecoder, T> element) {
        List<T> decoded = new ArrayList<>();
        for (TreeNode node : nodes(key)) {
            decoded.add(element(node, what, element));
        }
        return decoded;
    }

    /** One element of a list, which must be a mapping. */
    public <T> T element(TreeNode node, LocalizedMessage what, Function<FieldsDecoder, T> element) {
        FieldsDecoder fields = of(node, what, issues);
        T decoded = element.apply(fields);
        fields.done();
        return decoded;
    }

    /** Like {@link #list}, but the list is mandatory and must not be empty. */
    public <T> List<T> requiredList(String key, LocalizedMessage what, Function<FieldsDecoder, T> element) {
        if (requiredNode(key, WORDS.message("want.list")) instanceof TreeNode.Items items
                && items.items().isEmpty()) {
            issue(items.place(), "decode.empty", WORDS.message("empty", key, what));
        }
        return list(key, what, element);
    }

    /** A mapping inside this one, or null. */
    public <T> @Nullable T object(String key, Function<FieldsDecoder, T> decode) {
        TreeNode node = node(key);
        if (node == null) {
            return null;
        }
        FieldsDecoder fields = of(node, key(key), issues);
        T value = decode.apply(fields);
        fields.done();
        return value;
    }

    /** The remaining keys with their places, of a mapping whose keys are free. */
    public Map<String, TreeNode.Entry> remaining() {
        known.addAll(entries.keySet());
        return entries;
    }

    /** Reports the keys that were not read, with the nearest known one. */
    public void done() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                issue(entry.keyPlace(), "decode.unknown-key", unknown(Scalars.shorten(key), Nearest.to(key, known)));
            }
        });
    }

    private LocalizedMessage unknown(String key, Optional<String> near) {
        return near.map(known -> WORDS.message("unknown-key.near", key, known))
                .orElseGet(() -> WORDS.message("unknown-key", key, String.join(", ", known)));
    }

    /** The elements of a list; a value that is not a list is reported. */
    public List<TreeNode> nodes(String key) {
        TreeNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof TreeNode.Items items) {
            return items.items();
        }
        issue(node.place(), "decode.type", WORDS.message("type.list", key, Scalars.describe(node)));
        return List.of();
    }

    /** The spelling of a constant in a file: lower case with hyphens. */
    public static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
