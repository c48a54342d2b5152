package it.pdo.formatversion.migration;

import it.pdo.planning.content.ItemChange;
import it.pdo.shared.Issue;
import java.util.List;

/**
 * The effect of a migration.
 *
 * @param items the changed items, in the order of the plan
 * @param changes the changes to be stored
 * @param missing values that items lack under the new version and a user can give, given or not
 * @param figures entered values of phases, converted
 * @param obstacles why it cannot be done now, and what to do; empty when it can
 */
public record MigrationPreview(
        List<ItemMigration> items,
        List<ItemChange> changes,
        List<MissingValue> missing,
        List<FigureChange> figures,
        List<Issue> obstacles) {

    public MigrationPreview {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        figures = List.copyOf(figures);
        obstacles = List.copyOf(obstacles);
    }

    /** How many items have a step of this kind. */
    public long count(MigrationStep.Kind kind) {
        return items.stream().filter(item -> item.any(kind)).count();
    }
}
