package it.pdo.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A further parent of an item to be stored: a shared or transversal objective, a further responsible unit, a row of a
 * matrix. Becomes an {@link ItemLink}.
 *
 * @param kind code of the kind of link in the format
 * @param to the further parent
 * @param weight weight under that parent, null for the item's own weight
 */
public record LinkDraft(String kind, To to, @Nullable BigDecimal weight) {

    public LinkDraft {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a link needs a kind");
        }
    }

    /**
     * A link to a unit, by its name and those of its ancestors, outermost first; created when missing, as for items.
     */
    public static LinkDraft toUnit(String kind, List<String> path) {
        return new LinkDraft(kind, new ToUnit(path), null);
    }

    /** A link to the item with a level and code. */
    public static LinkDraft toItem(String kind, String level, String code) {
        return new LinkDraft(kind, new ToItem(level, code), null);
    }

    /** The target of a link. */
    public sealed interface To {}

    /** A unit, by its path of names. */
    public record ToUnit(List<String> path) implements To {
        public ToUnit {
            path = List.copyOf(path);
            if (path.isEmpty()) {
                throw new IllegalArgumentException("a link to a unit names it");
            }
        }
    }

    /** An item of the same plan by level and code; the draft must have exactly one. */
    public record ToItem(String level, String code) implements To {}

    /** An item of the same draft, by its source pointer. */
    public record ToPointer(String sourcePointer) implements To {}
}
