package it.pdo.planning.store;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The items of a plan that a user may read: items of the user's units with all their descendants and ancestors, and
 * items without a unit. Pure.
 */
public final class ReadableItems {
    private final PlanTree plan;
    private final Access access;

    public ReadableItems(PlanTree plan, Access access) {
        this.plan = plan;
        this.access = access;
    }

    /** Every item that the user may read. */
    public Set<ItemId> all() {
        return around(this::own);
    }

    /** Items of the user's units or shared by them, and items without a unit. */
    private boolean own(Item item) {
        return access.mayReadWholeBody()
                || plan.unitOf(item).map(access::mayRead).orElse(true)
                || sharing(item).anyMatch(access::mayRead);
    }

    /** The units that an item is linked to; they share it. */
    public Stream<UnitId> sharing(Item item) {
        return plan.links().stream()
                .filter(link -> link.item().equals(item.id()))
                .flatMap(link -> Stream.ofNullable(link.parentUnit()));
    }

    /** The matching items with all their descendants and ancestors. */
    public Set<ItemId> around(Predicate<Item> wanted) {
        Set<ItemId> found = new HashSet<>();
        for (Item item : plan.items()) {
            if (wanted.test(item)) {
                plan.ancestors(item).forEach(above -> found.add(above.id()));
                addBelow(item, found);
            }
        }
        return found;
    }

    private void addBelow(Item item, Set<ItemId> found) {
        found.add(item.id());
        plan.children(item.id()).forEach(child -> addBelow(child, found));
    }
}
