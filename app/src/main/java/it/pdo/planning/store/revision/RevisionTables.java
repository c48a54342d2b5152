package it.pdo.planning.store.revision;

import it.pdo.planning.store.ActionRepository;
import it.pdo.planning.store.CellRepository;
import it.pdo.planning.store.IndicatorRepository;
import it.pdo.planning.store.ItemRepository;
import it.pdo.planning.store.LinkRepository;
import it.pdo.planning.store.ResourceRepository;
import it.pdo.planning.store.ShareRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Writes the rows of a revision, in the order that foreign keys require. */
@Singleton
final class RevisionTables {
    private final ItemRepository items;
    private final LinkRepository links;
    private final CellRepository cells;
    private final IndicatorRepository indicators;
    private final ActionRepository actions;
    private final ShareRepository shares;
    private final ResourceRepository resources;
    private final RecordedProgressRepository written;

    RevisionTables(
            ItemRepository items,
            LinkRepository links,
            CellRepository cells,
            IndicatorRepository indicators,
            ActionRepository actions,
            ShareRepository shares,
            ResourceRepository resources,
            RecordedProgressRepository written) {
        this.items = items;
        this.links = links;
        this.cells = cells;
        this.indicators = indicators;
        this.actions = actions;
        this.shares = shares;
        this.resources = resources;
        this.written = written;
    }

    /** The caller must have checked the progress on removed rows. */
    void write(RowDiff rows) {
        items.saveAll(rows.newItems);
        given(rows.changedItems, items::update);
        remove(rows);
        given(rows.removedCells, cells::remove);
        given(rows.newCells, cells::insert);
        indicators.saveAll(rows.newIndicators);
        given(rows.newActions, actions::insert);
        given(rows.changedActions, actions::update);
        given(rows.itemsWithOtherPeople, shares::removeOf);
        given(rows.newShares, shares::insert);
        given(rows.itemsWithOtherResources, resources::removeOf);
        given(rows.newResources, resources::insert);
        given(rows.itemsWithOtherLinks, links::removeOf);
        links.saveAll(rows.newLinks);
    }

    private void remove(RowDiff rows) {
        given(rows.removedActions, written::removeActionMarksAt);
        given(rows.removedActions, actions::remove);
        given(rows.removedIndicators, written::removeReadings);
        given(rows.removedIndicators, written::removeActionMarks);
        given(rows.removedIndicators, indicators::removeAll);
        given(rows.changedIndicators, indicators::update); // before items go: an indicator may leave one of them
        given(rows.removedItems, written::removeProgress);
        given(rows.removedItems, items::removeAll);
    }

    private static <T> void given(List<T> rows, Consumer<List<T>> write) {
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }
}
