package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import it.pdo.tenancy.IdGenerator;
import java.util.Optional;

/**
 * What becomes of one item: added (nothing before), changed, or removed (nothing after).
 *
 * @param item a fresh id for an item that is added; items added together may stand under each other
 * @param before the content the change was made from; when something else is stored by now the revision is a conflict
 */
public record ItemChange(ItemId item, Optional<ItemContent> before, Optional<ItemContent> after) {

    public ItemChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing: " + item);
        }
    }

    /** A new item, with an id of its own. */
    public static ItemChange added(ItemContent content) {
        return added(new ItemId(IdGenerator.next()), content);
    }

    /** A new item under an id that the caller made, for others to stand under it. */
    public static ItemChange added(ItemId id, ItemContent content) {
        return new ItemChange(id, Optional.empty(), Optional.of(content));
    }

    public static ItemChange changed(ItemId id, ItemContent before, ItemContent after) {
        return new ItemChange(id, Optional.of(before), Optional.of(after));
    }

    /** Removes the item; those below it must be removed or moved in the same revision. */
    public static ItemChange removed(ItemId id, ItemContent before) {
        return new ItemChange(id, Optional.of(before), Optional.empty());
    }

    /** What takes the change back. */
    public ItemChange inverse() {
        return new ItemChange(item, after, before);
    }
}
