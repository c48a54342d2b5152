package it.pdo.lifecycle.copy;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Where items of a plan come from, when they were carried from another year or copied. */
@Singleton
public class ItemOrigins {
    private final ItemOriginRepository rows;

    ItemOrigins(ItemOriginRepository rows) {
        this.rows = rows;
    }

    /** By item; items that were written here are not among them. */
    public Map<ItemId, ItemOrigin> of(PlanId plan) {
        return rows.ofPlan(plan.value()).stream()
                .collect(Collectors.toMap(
                        row -> new ItemId(row.itemId()),
                        row -> new ItemOrigin(new PlanId(row.originPlanId()), new ItemId(row.originItemId()))));
    }

    /** Remembers where fresh items come from, with the transaction that stores them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(PlanId plan, Map<ItemId, ItemOrigin> origins) {
        rows.saveAll(origins.entrySet().stream()
                .map(entry -> new ItemOriginRow(
                        entry.getKey().value(),
                        plan.value(),
                        entry.getValue().plan().value(),
                        entry.getValue().item().value()))
                .toList());
    }
}
