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
 * Which items of a plan somebody may read. An item of one's units is read with all that is below it and with what stands
 * above; what belongs to no unit is everybody's. Pure.
 */
public final class ReadableItems {
    private final PlanTree plan;
    private final Access access;

    public ReadableItems(PlanTree plan, Access access) {
        this.plan = plan;
        this.access = access;
    }

    /** Every item the person may read. */
    public Set<ItemId> all() {
        return around(this::own);
    }

    /** Items of one's units or shared by them, and what belongs to none. */
    private boolean own(Item item) {
        return access.mayReadWholeBody()
                || plan.unitOf(item).map(access::mayRead).orElse(true)
                || sharing(item).anyMatch(access::mayRead);
    }

    /** Units that share the item with its own: what is linked to a unit is that unit's too. */
    public Stream<UnitId> sharing(Item item) {
        return plan.links().stream()
                .filter(link -> link.item().equals(item.id()))
                .flatMap(link -> Stream.ofNullable(link.parentUnit()));
    }

    /** The items that are wanted, with all that is below them and what stands above. */
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
