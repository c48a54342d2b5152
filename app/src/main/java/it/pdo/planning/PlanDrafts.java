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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Converts a stored plan back into a draft: for checks that work on drafts, for exports and for copies. Pure. Source
 * pointers are the ids as text, so that findings can be related to the plan; links among items use pointers.
 */
public final class PlanDrafts {
    private final PlanTree tree;
    private final UnitTree units;
    private final Map<PersonId, String> people;
    private final Function<UnitId, Optional<UnitId>> named;
    private final Map<ItemId, List<LinkDraft>> links = new HashMap<>();

    private PlanDrafts(
            PlanTree tree, UnitTree units, Map<PersonId, String> people, Function<UnitId, Optional<UnitId>> named) {
        this.tree = tree;
        this.units = units;
        this.people = people;
        this.named = named;
        for (var link : tree.links()) {
            links.computeIfAbsent(link.item(), _ -> new ArrayList<>()).add(link(link));
        }
    }

    /** The whole plan. Units missing in the tree are left out of paths. */
    public static PlanDraft of(PlanTree tree, UnitTree units, Collection<Person> people) {
        return new PlanDrafts(tree, units, codes(people), Optional::of).plan();
    }

    /**
     * The whole plan, for a plan of other years: items of a unit that does not exist then go to its successor, else to
     * its nearest existing ancestor, else to no unit.
     *
     * @param units as of the other years
     */
    public static PlanDraft forOtherYears(PlanTree tree, UnitTree units, Collection<Person> people) {
        return new PlanDrafts(tree, units, codes(people), unit -> answering(units, unit)).plan();
    }

    private static Optional<UnitId> answering(UnitTree units, UnitId unit) {
        return units.path(unit).reversed().stream()
                .flatMap(above -> units.standIn(above.id()).stream())
                .map(Unit::id)
                .findFirst();
    }

    private static Map<PersonId, String> codes(Collection<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::code));
    }

    private PlanDraft plan() {
        var plan = tree.plan();
        return new PlanDraft(plan.head(), tree.roots().stream().map(this::item).toList());
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
        return Optional.ofNullable(unit).flatMap(named).stream()
                .flatMap(id -> units.path(id).stream())
                .map(Unit::name)
                .toList();
    }
}
