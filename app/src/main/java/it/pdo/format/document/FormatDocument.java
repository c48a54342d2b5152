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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan format while somebody writes it: the tree of its file, whatever it holds. What is half typed, contradicts itself
 * or is misspelt stays as it was written; {@link FormatReader} says what is wrong with it. Immutable.
 *
 * <p>Values are found by JSON pointer (RFC 6901). They are maps, lists, texts, numbers ({@link BigDecimal}) and truths;
 * nothing is ever null: a value that is not there has no key.
 */
public final class FormatDocument {
    private final Map<String, Object> root;

    private FormatDocument(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * What came of opening a text.
     *
     * @param document absent when the text is no YAML, or not a map; then the issues say where
     */
    public record Opening(Optional<FormatDocument> document, List<Issue> issues) {
        public Opening {
            issues = List.copyOf(issues);
        }
    }

    /** Opens a YAML text. What contradicts the form of a plan format is no obstacle. */
    public static Opening open(String source, String yaml) {
        TreeReading reading = YamlTree.read(source, yaml);
        if (reading.root().orElse(null) instanceof TreeNode.Fields fields && !Issue.anyError(reading.issues())) {
            return new Opening(Optional.of(new FormatDocument(map(fields))), reading.issues());
        }
        List<Issue> issues =
                reading.issues().isEmpty() ? FormatReader.read(source, yaml).issues() : reading.issues();
        return new Opening(Optional.empty(), issues);
    }

    /** The tree as text: canonical where it reads as a format, as it stands where it does not. */
    public String yaml() {
        String text = asItStands();
        return FormatReader.read("", text).format().map(FormatWriter::write).orElse(text);
    }

    /** The tree as text, key by key in the order it has. */
    public String asItStands() {
        return YamlText.of(root);
    }

    /**
     * What can be made of the tree as it stands: the same as of its text, without writing and reading that.
     *
     * @return issues in the order of the tree; their places have the pointers of the values, and no lines
     */
    public FormatReader.Draft draft() {
        DocumentTree tree = DocumentTree.of(root);
        FormatReader.Draft draft = new FormatDecoder(tree.reading()).draft();
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

    /** The scalar at a pointer as it would be typed; empty when there is none. */
    public String text(String pointer) {
        Object value = get(pointer);
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value instanceof Map || value instanceof List ? "" : value.toString();
        };
    }

    /** Whether {@code true} stands at a pointer. */
    public boolean flag(String pointer) {
        return Boolean.TRUE.equals(get(pointer));
    }

    /** The scalars of the list at a pointer; empty when there is none. */
    public List<String> texts(String pointer) {
        return get(pointer) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Elements of the list at a pointer; 0 when there is none. */
    public int size(String pointer) {
        return get(pointer) instanceof List<?> list ? list.size() : 0;
    }

    /** The same with a value at a pointer; maps on the way there are made. An empty text or list takes the value away. */
    public FormatDocument with(String pointer, Object value) {
        if (value.equals("") || (value instanceof List<?> list && list.isEmpty())) {
            return without(pointer);
        }
        return changed(steps(pointer), value);
    }

    /** The same without the value at a pointer; a list or map that would be left empty goes with it. */
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

    /** The same with a value in a list, which is made when it is not there; the others move on. */
    public FormatDocument insert(String list, int index, Object value) {
        List<Object> values = values(list);
        values.add(Math.clamp(index, 0, values.size()), value);
        return with(list, values);
    }

    /** The same with an element of a list in another place. */
    public FormatDocument move(String list, int from, int to) {
        List<Object> values = values(list);
        if (from < 0 || from >= values.size() || to < 0 || to >= values.size()) {
            return this;
        }
        values.add(to, values.remove(from));
        return with(list, values);
    }

    /** The pointer of what holds the value at a pointer. */
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
