package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import it.pdo.tenancy.IdGenerator;
import java.util.Optional;

/**
 * A change of one item: added (no content before), changed, or removed (no content after).
 *
 * @param item a new id for an added item; items added together may be parents of each other
 * @param before the content the change is based on; if the stored content differs, the revision is a conflict
 */
public record ItemChange(ItemId item, Optional<WholeItem> before, Optional<WholeItem> after) {

    public ItemChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing: " + item);
        }
    }

    /** Adds an item with a new id. */
    public static ItemChange added(WholeItem content) {
        return added(new ItemId(IdGenerator.next()), content);
    }

    /** Adds an item with an id made by the caller, so that other items can refer to it as parent. */
    public static ItemChange added(ItemId id, WholeItem content) {
        return new ItemChange(id, Optional.empty(), Optional.of(content));
    }

    public static ItemChange changed(ItemId id, WholeItem before, WholeItem after) {
        return new ItemChange(id, Optional.of(before), Optional.of(after));
    }

    /** Removes an item; its children must be removed or moved in the same revision. */
    public static ItemChange removed(ItemId id, WholeItem before) {
        return new ItemChange(id, Optional.of(before), Optional.empty());
    }

    /** The change that undoes this one. */
    public ItemChange inverse() {
        return new ItemChange(item, after, before);
    }
}
