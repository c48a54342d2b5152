package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ChangesJson;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.shared.Timestamps;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan in force with the steps of a variation on it. Pure. */
final class VariationPreview {
    private final PlanTree base;
    private final List<VariationStep> steps = new ArrayList<>();
    private final Set<ItemId> conflicts = new LinkedHashSet<>();
    private final Map<ItemId, WholeItem> contents;

    VariationPreview(PlanTree base, List<VariationStepRow> rows) {
        this.base = base;
        Map<ItemId, WholeItem> at = PlanContents.of(base);
        for (var row : rows) {
            var changes = ChangesJson.read(row.changes());
            for (var change : changes) {
                if (PlanContents.differ(Optional.ofNullable(at.get(change.item())), change.before())) {
                    conflicts.add(change.item());
                }
            }
            at = PlanContents.with(at, changes);
            steps.add(new VariationStep(
                    row.number(),
                    new Actor(row.actorId(), row.actorName()),
                    Timestamps.instant(row.madeAt()),
                    changes));
        }
        this.contents = at;
    }

    /** Items that say something else by now than the changes were made from. */
    List<ItemId> changedMeanwhile(List<ItemChange> changes) {
        return changes.stream()
                .filter(change ->
                        PlanContents.differ(Optional.ofNullable(contents.get(change.item())), change.before()))
                .map(ItemChange::item)
                .toList();
    }

    PlanTree tree() {
        return PlanContents.tree(base.plan(), base, contents);
    }

    int nextNumber() {
        return steps.isEmpty() ? 1 : steps.getLast().number() + 1;
    }

    PreparedVariation of(Variation variation) {
        return new PreparedVariation(
                variation,
                tree(),
                PlanContents.changes(PlanContents.of(base), contents),
                steps,
                List.copyOf(conflicts));
    }
}
