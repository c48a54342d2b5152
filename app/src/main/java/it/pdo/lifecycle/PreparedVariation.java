package it.pdo.lifecycle;

import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import java.util.List;
import java.util.Set;

/**
 * A variation in preparation with what it would make of the plan.
 *
 * @param tree the plan as it would be
 * @param changes from the plan in force to that, each item once
 * @param steps the saves that led there, oldest first
 * @param conflicts items that changed in the plan in force after the variation changed them; it is not adopted before the
 *     steps that touch them are taken back
 */
public record PreparedVariation(
        Variation variation,
        PlanTree tree,
        List<ItemChange> changes,
        List<VariationStep> steps,
        List<ItemId> conflicts) {

    public PreparedVariation {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
        conflicts = List.copyOf(conflicts);
    }

    /** The same for somebody who may read these items: with their changes, and their people and resources, only. */
    PreparedVariation only(Set<ItemId> readable) {
        return new PreparedVariation(
                variation,
                tree.withPeopleOf(readable),
                changesOf(changes, readable),
                steps.stream()
                        .map(step -> new VariationStep(
                                step.number(), step.actor(), step.at(), changesOf(step.changes(), readable)))
                        .toList(),
                conflicts.stream().filter(readable::contains).toList());
    }

    private static List<ItemChange> changesOf(List<ItemChange> all, Set<ItemId> readable) {
        return all.stream().filter(change -> readable.contains(change.item())).toList();
    }
}
