package it.pdo.planning.store;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.PlanId;
import it.pdo.tenancy.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a draft with new ids, collected in one pass so that each table is written in one batch. */
final class PlanRows {
    private final Map<List<String>, UnitId> units;
    private final Map<String, PersonId> people;
    private final long plan;

    final List<ItemRow> items = new ArrayList<>();
    final List<CellRow> cells = new ArrayList<>();
    final List<IndicatorRow> indicators = new ArrayList<>();
    final List<ActionRow> actions = new ArrayList<>();
    final List<ShareRow> shares = new ArrayList<>();
    final List<ResourceRow> resources = new ArrayList<>();
    final List<LinkRow> links = new ArrayList<>();
    private final Map<String, ItemId> itemsByPointer = new HashMap<>();
    private final Map<String, IndicatorId> indicatorsByPointer = new HashMap<>();

    PlanRows(long plan, List<ItemDraft> drafts, Map<List<String>, UnitId> units, Map<String, PersonId> people) {
        this.plan = plan;
        this.units = units;
        this.people = people;
        addAll(drafts, null);
        addLinks(drafts, DraftLinks.of(drafts));
    }

    /** The paths of the units in the items. */
    static List<List<String>> unitPaths(List<ItemDraft> drafts) {
        var paths = new ArrayList<List<String>>();
        for (var draft : drafts) {
            paths.add(draft.unitPath());
            draft.links().forEach(link -> {
                if (link.to() instanceof LinkDraft.ToUnit to) {
                    paths.add(to.path());
                }
            });
            paths.addAll(unitPaths(draft.children()));
        }
        return paths;
    }

    StoredPlan stored() {
        return new StoredPlan(new PlanId(plan), itemsByPointer, indicatorsByPointer);
    }

    private void addAll(List<ItemDraft> drafts, @Nullable Long parent) {
        var position = 0;
        for (var draft : drafts) {
            add(draft, parent, position++);
        }
    }

    private void add(ItemDraft draft, @Nullable Long parent, int position) {
        var id = IdGenerator.next();
        items.add(ItemRow.of(
                new Item(
                        new ItemId(id),
                        1,
                        new ItemContent(
                                parent == null ? null : new ItemId(parent),
                                position,
                                draft.heading(),
                                units.get(draft.unitPath()))),
                plan));
        itemsByPointer.put(draft.sourcePointer(), new ItemId(id));
        draft.cronoprogram()
                .forEach(cell ->
                        cells.add(new CellRow(id, cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned())));
        addIndicators(draft, id);
        addPeople(draft, id);
        var at = 0;
        for (var resource : draft.resources()) {
            resources.add(new ResourceRow(
                    id,
                    at++,
                    resource.kind(),
                    resource.description(),
                    resource.cost(),
                    resource.costText(),
                    ColumnsJson.write(resource.columns())));
        }
        addAll(draft.children(), id);
    }

    private void addIndicators(ItemDraft draft, long item) {
        var position = 0;
        for (var indicator : draft.indicators()) {
            var id = new IndicatorId(IdGenerator.next());
            indicators.add(IndicatorRow.of(id, new ItemId(item), position++, indicator.definition(), null, 1));
            indicatorsByPointer.put(indicator.sourcePointer(), id);
            var at = 0;
            for (var action : indicator.actions()) {
                actions.add(new ActionRow(id.value(), at++, action.text(), action.weight()));
            }
        }
    }

    private void addPeople(ItemDraft draft, long item) {
        var position = 0;
        for (var share : draft.people()) {
            var code = share.person();
            var person = code == null ? null : people.get(code);
            if (code != null && person == null) {
                throw new IllegalArgumentException("no such person: " + code + " at " + draft.sourcePointer());
            }
            shares.add(new ShareRow(
                    item,
                    position++,
                    share.category(),
                    person == null ? null : person.value(),
                    share.percent(),
                    share.note(),
                    share.collective(),
                    ColumnsJson.write(share.columns())));
        }
    }

    private void addLinks(List<ItemDraft> drafts, DraftLinks targets) {
        for (var draft : drafts) {
            for (var link : draft.links()) {
                var unit = link.to() instanceof LinkDraft.ToUnit to ? units.get(to.path()) : null;
                var item = targets.item(link)
                        .map(ItemDraft::sourcePointer)
                        .map(itemsByPointer::get)
                        .orElse(null);
                if (unit == null && item == null) {
                    throw new IllegalArgumentException(
                            "a link of " + draft.sourcePointer() + " leads to no item: " + link.to());
                }
                links.add(new LinkRow(
                        IdGenerator.next(),
                        Objects.requireNonNull(itemsByPointer.get(draft.sourcePointer()))
                                .value(),
                        item == null ? null : item.value(),
                        unit == null ? null : unit.value(),
                        link.kind(),
                        link.weight()));
            }
            addLinks(draft.children(), targets);
        }
    }
}
