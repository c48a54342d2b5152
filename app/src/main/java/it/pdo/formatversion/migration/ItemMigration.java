package it.pdo.formatversion.migration;

import it.pdo.planning.ItemId;
import java.util.List;

/**
 * What becomes of one item; it has at least one step.
 *
 * @param level name of its level in the version it comes from
 */
public record ItemMigration(ItemId item, String level, String code, String title, List<MigrationStep> steps) {

    public ItemMigration {
        steps = List.copyOf(steps);
    }

    /** Whether any of the steps is of this kind. */
    public boolean any(MigrationStep.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}
