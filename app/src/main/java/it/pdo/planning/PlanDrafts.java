package it.pdo.planning;

import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stored plan as a draft again: for the checks that work on drafts, for exports and for copies. Pure. Source pointers are
 * the texts of the ids, so what is found in the draft can be led back to the plan; links among items go by pointer.
 */
public final class PlanDrafts {
    private final PlanTree tree;
    private final UnitTree units;
    private final Map<PersonId, String> people;
    private final Map<ItemId, List<LinkDraft>> links = new HashMap<>();

    private PlanDrafts(PlanTree tree, UnitTree units, Map<PersonId, String> people) {
        this.tree = tree;
        this.units = units;
        this.people = people;
        for (var link : tree.links()) {
            links.computeIfAbsent(link.item(), _ -> new ArrayList<>()).add(link(link));
        }
    }

    /** The whole plan. Units that are not in the tree of units are left out of paths. */
    public static PlanDraft of(PlanTree tree, UnitTree units, Collection<Person> people) {
        var codes = people.stream().collect(Collectors.toMap(Person::id, Person::code));
        return new PlanDrafts(tree, units, codes).plan();
    }

    private PlanDraft plan() {
        var plan = tree.plan();
        return new PlanDraft(
                plan.code(),
                plan.title(),
                plan.fromYear(),
                plan.toYear(),
                plan.formatCode(),
                plan.formatVersion(),
                plan.policyCode(),
                tree.roots().stream().map(this::item).toList());
    }

    private ItemDraft item(Item item) {
        var id = item.id();
        return new ItemDraft(
                item.heading(),
                path(item.unit()),
                new ItemParts<>(
                        tree.cells(id).stream()
                                .map(cell -> new CellDraft(
                                        cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned()))
                                .toList(),
                        tree.indicators(id).stream().map(PlanDrafts::indicator).toList(),
                        tree.people(id).stream().map(this::share).toList(),
                        tree.resources(id).stream()
                                .map(row -> new ResourceDraft(
                                        row.kind(), row.description(), row.cost(), row.costText(), row.columns()))
                                .toList()),
                links.getOrDefault(id, List.of()),
                tree.children(id).stream().map(this::item).toList(),
                id.toString());
    }

    private static IndicatorDraft indicator(Indicator indicator) {
        return new IndicatorDraft(
                indicator
                        .definition()
                        .withState(indicator.state() == ItemState.ACTIVE ? ItemState.ACTIVE : ItemState.SUSPENDED),
                indicator.id().toString());
    }

    private ShareDraft share(PeopleShare row) {
        var person = row.person();
        return new ShareDraft(
                row.category(),
                person == null ? null : people.get(person),
                row.percent(),
                row.note(),
                row.collective(),
                row.columns());
    }

    private LinkDraft link(ItemLink link) {
        var parent = link.parentItem();
        LinkDraft.To to = parent == null
                ? new LinkDraft.ToUnit(path(link.parentUnit()))
                : new LinkDraft.ToPointer(parent.toString());
        return new LinkDraft(link.kind(), to, link.weight());
    }

    private List<String> path(@Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : units.path(unit).stream().map(Unit::name).toList();
    }
}
