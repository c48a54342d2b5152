package it.pdo.planning.content;

import it.pdo.planning.Cell;
import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemLink;
import it.pdo.planning.PeopleShare;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Builds a plan tree from the contents of its items. */
final class TreeOfContents {
    private final PlanTree now;
    private final List<Item> items = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<PeopleShare> people = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<ItemLink> links = new ArrayList<>();

    TreeOfContents(PlanTree now, Map<ItemId, WholeItem> contents) {
        this.now = now;
        contents.forEach(this::add);
        items.sort(Comparator.comparingInt(Item::position).thenComparing(Item::id));
    }

    PlanTree tree(Plan plan) {
        return new PlanTree(plan, items, cells, indicators, people, resources, links);
    }

    private void add(ItemId id, WholeItem content) {
        items.add(new Item(
                id,
                now.item(id).map(Item::version).orElse(0L),
                new ItemContent(content.parent(), content.position(), content.heading(), content.unit())));
        content.cronoprogram()
                .forEach(cell ->
                        cells.add(new Cell(id, cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned())));
        for (var row : content.indicators()) {
            indicators.add(indicator(id, row, indicators.size()));
        }
        for (var row : content.people()) {
            people.add(new PeopleShare(
                    id,
                    row.category(),
                    row.person(),
                    row.percent(),
                    row.note(),
                    row.collective(),
                    row.columns(),
                    people.size()));
        }
        for (var row : content.resources()) {
            resources.add(new Resource(
                    id, row.kind(), row.description(), row.cost(), row.costText(), row.columns(), resources.size()));
        }
        content.links()
                .forEach(link ->
                        links.add(new ItemLink(id, link.parentItem(), link.parentUnit(), link.kind(), link.weight())));
    }

    private Indicator indicator(ItemId item, IndicatorContent row, int position) {
        return new Indicator(
                row.id(),
                now.indicator(row.id()).map(Indicator::version).orElse(0L),
                item,
                position,
                row.definition(),
                row.confirmedTarget());
    }
}
