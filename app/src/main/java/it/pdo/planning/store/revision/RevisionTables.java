package it.pdo.planning.store.revision;

import it.pdo.planning.store.PlanTables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Writes the rows of a revision, in the order that foreign keys require. */
@Singleton
final class RevisionTables {
    private final PlanTables.Repositories tables;
    private final RecordedProgressRepository written;

    RevisionTables(PlanTables.Repositories tables, RecordedProgressRepository written) {
        this.tables = tables;
        this.written = written;
    }

    /** The caller must have checked the progress on removed rows. */
    void write(RowDiff rows) {
        tables.items().saveAll(rows.newItems);
        given(rows.changedItems, tables.items()::update);
        remove(rows);
        given(rows.removedCells, tables.cells()::remove);
        given(rows.newCells, tables.cells()::insert);
        tables.indicators().saveAll(rows.newIndicators);
        given(rows.newActions, tables.actions()::insert);
        given(rows.changedActions, tables.actions()::update);
        given(rows.itemsWithOtherPeople, tables.shares()::removeOf);
        given(rows.newShares, tables.shares()::insert);
        given(rows.itemsWithOtherResources, tables.resources()::removeOf);
        given(rows.newResources, tables.resources()::insert);
        given(rows.itemsWithOtherLinks, tables.links()::removeOf);
        tables.links().saveAll(rows.newLinks);
    }

    private void remove(RowDiff rows) {
        given(rows.removedActions, written::removeActionMarksAt);
        given(rows.removedActions, tables.actions()::remove);
        given(rows.removedIndicators, written::removeReadings);
        given(rows.removedIndicators, written::removeActionMarks);
        given(rows.removedIndicators, tables.indicators()::removeAll);
        given(
                rows.changedIndicators,
                tables.indicators()::update); // before items go: an indicator may leave one of them
        given(rows.removedItems, written::removeProgress);
        given(rows.removedItems, tables.items()::removeAll);
    }

    private static <T> void given(List<T> rows, Consumer<List<T>> write) {
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }
}
