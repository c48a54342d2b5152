package it.pdo.format.document;

import it.pdo.format.reading.FormatDecoder;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.format.yaml.YamlText;
import it.pdo.format.yaml.YamlTree;
import it.pdo.shared.Issue;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan format being edited: the tree of its file, valid or not. Incomplete, inconsistent or misspelt values are kept
 * as written; {@link FormatReader} reports what is wrong. Immutable.
 *
 * <p>Values are found by JSON pointer (RFC 6901). They are maps, lists, texts, numbers ({@link BigDecimal}) and
 * booleans, never null: a missing value has no key.
 */
public final class FormatDocument {
    private final Map<String, Object> root;

    private FormatDocument(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * The result of opening a text.
     *
     * @param document absent when the text is not YAML or not a map; the issues say where
     */
    public record Opening(Optional<FormatDocument> document, List<Issue> issues) {
        public Opening {
            issues = List.copyOf(issues);
        }
    }

    /** Opens a YAML text, also when it is not a valid plan format. */
    public static Opening open(String source, String yaml) {
        TreeReading reading = YamlTree.read(source, yaml);
        if (reading.root().orElse(null) instanceof TreeNode.Fields fields && !Issue.anyError(reading.issues())) {
            return new Opening(Optional.of(new FormatDocument(map(fields))), reading.issues());
        }
        List<Issue> issues =
                reading.issues().isEmpty() ? FormatReader.read(source, yaml).issues() : reading.issues();
        return new Opening(Optional.empty(), issues);
    }

    /** The YAML text: canonical when it is a valid format, else with the keys in their present order. */
    public String yaml() {
        String text = asItStands();
        return FormatReader.read("", text).format().map(FormatWriter::write).orElse(text);
    }

    /** The YAML text with the keys in their present order. */
    public String asItStands() {
        return YamlText.of(root);
    }

    /**
     * Decodes the tree: the same result as reading its text, without writing and parsing it.
     *
     * @param policies codes of the scoring policies that the format may name
     * @return issues in document order; their places have pointers, but no lines
     */
    public FormatReader.Draft draft(Collection<String> policies) {
        return decode(policies);
    }

    /** The same, for a reader who does not know which policies there are. */
    public FormatReader.Draft draft() {
        return decode(null);
    }

    private FormatReader.Draft decode(@Nullable Collection<String> policies) {
        DocumentTree tree = DocumentTree.of(root);
        FormatReader.Draft draft = new FormatDecoder(tree.reading(), policies).draft();
        return new FormatReader.Draft(draft.format(), tree.inOrder(draft.issues()));
    }

    /** The value at a pointer; null when there is none. */
    public @Nullable Object get(String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            at = child(at, step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    public boolean has(String pointer) {
        return get(pointer) != null;
    }

    /** The scalar at a pointer as text; empty when there is none. */
    public String text(String pointer) {
        Object value = get(pointer);
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value instanceof Map || value instanceof List ? "" : value.toString();
        };
    }

    /** Whether the value at a pointer is {@code true}. */
    public boolean flag(String pointer) {
        return Boolean.TRUE.equals(get(pointer));
    }

    /** The scalars of the list at a pointer; empty when there is none. */
    public List<String> texts(String pointer) {
        return get(pointer) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The number of elements of the list at a pointer; 0 when there is none. */
    public int size(String pointer) {
        return get(pointer) instanceof List<?> list ? list.size() : 0;
    }

    /**
     * A copy with a value at a pointer; missing maps on its path are created. An empty text or list removes the value.
     */
    public FormatDocument with(String pointer, Object value) {
        if (value.equals("") || (value instanceof List<?> list && list.isEmpty())) {
            return without(pointer);
        }
        return changed(steps(pointer), value);
    }

    /** A copy without the value at a pointer; a list or map that becomes empty is removed too. */
    public FormatDocument without(String pointer) {
        if (!has(pointer) || pointer.isEmpty()) {
            return this;
        }
        String parent = parent(pointer);
        Object holder = get(parent);
        boolean last = (holder instanceof List<?> list && list.size() == 1)
                || (holder instanceof Map<?, ?> map && map.size() == 1);
        return last && !parent.isEmpty() && !(get(parent(parent)) instanceof List)
                ? without(parent)
                : changed(steps(pointer), null);
    }

    /** A copy with a value inserted in a list, which is created if missing. */
    public FormatDocument insert(String list, int index, Object value) {
        List<Object> values = values(list);
        values.add(Math.clamp(index, 0, values.size()), value);
        return with(list, values);
    }

    /** A copy with an element of a list moved. */
    public FormatDocument move(String list, int from, int to) {
        List<Object> values = values(list);
        if (from < 0 || from >= values.size() || to < 0 || to >= values.size()) {
            return this;
        }
        values.add(to, values.remove(from));
        return with(list, values);
    }

    /** The pointer of the parent of the value at a pointer. */
    public static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private List<Object> values(String list) {
        return get(list) instanceof List<?> there ? new ArrayList<>(there) : new ArrayList<>();
    }

    private FormatDocument changed(List<String> steps, @Nullable Object value) {
        @SuppressWarnings("unchecked") // the root is a map, and what is changed inside a map is a map
        Map<String, Object> changed = (Map<String, Object>) changed(root, steps, value);
        return new FormatDocument(changed);
    }

    private static Object changed(@Nullable Object holder, List<String> steps, @Nullable Object value) {
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (holder instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(step);
            if (!rest.isEmpty()) {
                copy.set(index, changed(copy.get(index), rest, value));
            } else if (value == null) {
                copy.remove(index);
            } else {
                copy.set(index, value);
            }
            return Collections.unmodifiableList(copy);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        if (holder instanceof Map<?, ?> map) {
            map.forEach((key, each) -> copy.put(String.valueOf(key), each));
        }
        if (!rest.isEmpty()) {
            copy.put(step, changed(copy.get(step), rest, value));
        } else if (value == null) {
            copy.remove(step);
        } else {
            copy.put(step, value);
        }
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object child(Object holder, String step) {
        return switch (holder) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list -> {
                int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
                yield index >= 0 && index < list.size() ? list.get(index) : null;
            }
            default -> null;
        };
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private static Map<String, Object> map(TreeNode.Fields fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.entries().forEach((key, entry) -> {
            Object value = value(entry.value());
            if (value != null) {
                map.put(key, value);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object value(TreeNode node) {
        return switch (node) {
            case TreeNode.Fields fields -> map(fields);
            case TreeNode.Items items ->
                Collections.unmodifiableList(items.items().stream()
                        .map(FormatDocument::value)
                        .filter(java.util.Objects::nonNull)
                        .toList());
            case TreeNode.Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> scalar.text();
                    case NUMBER -> new BigDecimal(scalar.text());
                    case BOOLEAN -> scalar.text().equals("true");
                    case NULL -> null;
                };
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormatDocument document && root.equals(document.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return yaml();
    }
}
