package it.pdo.planning.migration;

import it.pdo.planning.content.ItemChange;
import java.util.List;

/**
 * What a migration would do.
 *
 * @param items those it touches, in the order of the plan; items that stay as they are are not among them
 * @param changes what would be stored
 */
public record MigrationPreview(List<ItemMigration> items, List<ItemChange> changes) {

    public MigrationPreview {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    /** How many items have a step of this kind. */
    public long count(MigrationStep.Kind kind) {
        return items.stream().filter(item -> item.any(kind)).count();
    }
}
