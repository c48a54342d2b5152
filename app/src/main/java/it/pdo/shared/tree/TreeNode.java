package it.pdo.shared.tree;

import it.pdo.shared.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a parsed file: YAML, JSON, or the rows of a sheet.
 *
 * <p>The place of a node carries the file, the line and column of its first character (from 1) and, as its path, the
 * JSON pointer (RFC 6901) from the root of the file: the root itself is the empty pointer.
 */
public sealed interface TreeNode {

    /** Position of the first character of the value. */
    Place place();

    /** The JSON pointer of the value in its file. */
    default String pointer() {
        return place().path();
    }

    /** The notation of a scalar. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** Named values, in file order. */
    record Fields(Place place, Map<String, Entry> entries) implements TreeNode {
        public Fields {
            entries = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(entries));
        }

        /** The value of a key; empty when the key is missing. The value may be {@link Kind#NULL}. */
        public Optional<TreeNode> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /** A key's value and the place of the key. */
    record Entry(Place keyPlace, TreeNode value) {}

    /** A list of values. */
    record Items(Place place, List<TreeNode> items) implements TreeNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A single value; {@code text} is the value without quotes and escapes, empty for {@link Kind#NULL}. */
    record Scalar(Place place, Kind kind, String text) implements TreeNode {
        public boolean isNull() {
            return kind == Kind.NULL;
        }
    }
}
