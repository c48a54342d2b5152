package it.pdo.formatversion.migration;

import it.pdo.planning.content.ItemChange;
import it.pdo.shared.Issue;
import java.util.List;

/**
 * What a migration would do.
 *
 * @param items those it touches, in the order of the plan; items that stay as they are are not among them
 * @param changes what would be stored
 * @param missing what items lack under the new version and a person can give, whether or not it was given
 * @param figures what people wrote of phases, as it would be written
 * @param obstacles why it cannot be done as things stand, and what to do; empty when it can
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
