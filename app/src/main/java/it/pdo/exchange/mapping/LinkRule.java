package it.pdo.exchange.mapping;

import it.pdo.exchange.mapping.Mapping.Condition;
import it.pdo.exchange.source.SourcePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives an item a further parent: a unit that shares it, a transversal objective, a row of a matrix.
 *
 * @param kind code of the kind of link in the format
 * @param each records the rule applies to, relative to the item's record
 * @param when conditions that a record must meet
 * @param from the item that gets the parent; null for the rule's own item
 * @param to the parent
 */
public record LinkRule(
        String kind,
        SourcePath each,
        List<Condition> when,
        @Nullable ItemByKey from,
        Goal to) {

    public LinkRule {
        when = List.copyOf(when);
    }

    /** The target of a link. */
    public sealed interface Goal {

        /** A unit, by names from the outermost; no link when they are all blank. */
        record ToUnit(List<Template> path) implements Goal {
            public ToUnit {
                path = List.copyOf(path);
            }
        }

        /** An item found by its key. */
        record ToItem(ItemByKey item) implements Goal {}

        /** The rule's own item. */
        record ToOwn() implements Goal {}
    }

    /**
     * Finds an item of a level.
     *
     * @param key template for the item's key; no link when blank
     * @param alike filled with the words of the title looked for when no item has the key; none to look no further
     */
    public record ItemByKey(
            String level, Template key, @Nullable Template alike) {}
}
