package it.pdo.lifecycle.secondlevel;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.Level;
import it.pdo.identity.Access;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.ItemRights;
import it.pdo.lifecycle.PlanEditing;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusted;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusting;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.Item;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The second level as directors and heads work on it: every direzione with its objectives, what is entrusted under each, and
 * who has nothing yet. A director reads the whole direzione, a head the part that concerns their units.
 */
@Singleton
public class SecondLevelProgrammes {
    private final PlanStore plans;
    private final PlanEditing editing;
    private final FormatStore formats;
    private final SecondLevel terms;
    private final Units units;

    SecondLevelProgrammes(PlanStore plans, PlanEditing editing, FormatStore formats, SecondLevel terms, Units units) {
        this.plans = plans;
        this.editing = editing;
        this.formats = formats;
        this.terms = terms;
        this.units = units;
    }

    /** Whether plans of this format have a second level at all. */
    public boolean has(SignedIn who, PlanId plan) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return plans.find(plan).flatMap(formats::of).stream()
                .flatMap(format -> format.levels().stream())
                .anyMatch(Level::secondLevel);
    }

    /** Those of which the person reads something, in the order of the body; none where the format has no second level. */
    @Transactional(readOnly = true)
    public List<SecondLevelProgramme> of(SignedIn who, PlanId id) {
        if (!has(who, id)) {
            return List.of();
        }
        PlanTree tree = plans.load(id).orElseThrow();
        UnitTree body = units.tree(tree.plan().fromYear(), tree.plan().toYear());
        List<SecondLevelUnit> known = terms.all(who, id);
        Reading reading = new Reading(
                tree,
                body,
                Permissions.of(who, body).access(),
                new SecondLevelItems(tree, formats.of(tree.plan()), body),
                editing.open(who, id).orElseThrow().rights(),
                second(tree));
        return body.roots().stream()
                .flatMap(
                        unit -> reading
                                .programme(
                                        unit,
                                        known.stream()
                                                .filter(term -> term.unit().equals(unit.id()))
                                                .findFirst())
                                .stream())
                .toList();
    }

    private Set<Level> second(PlanTree tree) {
        return formats.of(tree.plan()).stream()
                .flatMap(format -> format.levels().stream())
                .filter(Level::secondLevel)
                .collect(Collectors.toSet());
    }

    /** One person's reading of a plan. Pure. */
    private record Reading(
            PlanTree tree, UnitTree body, Access access, SecondLevelItems items, ItemRights rights, Set<Level> levels) {

        Optional<SecondLevelProgramme> programme(Unit unit, Optional<SecondLevelUnit> term) {
            if (!items.concerns(unit.id()) || body.subtree(unit.id()).stream().noneMatch(access::mayRead)) {
                return Optional.empty();
            }
            boolean whole = access.mayRead(unit.id());
            List<Entrusting> objectives = tree.items().stream()
                    .filter(items::takes)
                    .filter(item -> items.root(item).filter(unit.id()::equals).isPresent())
                    .map(this::entrusting)
                    .filter(one -> whole || one.mayAdd() || !one.entrusted().isEmpty() || reads(one.objective()))
                    .toList();
            return Optional.of(
                    new SecondLevelProgramme(unit.id(), unit.name(), term, objectives, without(unit), whole));
        }

        private Entrusting entrusting(Item objective) {
            List<Entrusted> below = tree.children(objective.id()).stream()
                    .filter(items::isSecond)
                    .filter(this::reads)
                    .map(item -> new Entrusted(
                            item,
                            tree.unitOf(item)
                                    .flatMap(body::find)
                                    .map(Unit::name)
                                    .orElse(""),
                            rights.mayEdit(item)))
                    .toList();
            return new Entrusting(
                    objective, below, levels.stream().anyMatch(level -> rights.mayAdd(level, objective.id())));
        }

        private boolean reads(Item item) {
            return access.mayRead(tree.unitOf(item));
        }

        /** The highest units that have nothing; of a direzione without units below, itself. */
        private List<String> without(Unit unit) {
            List<String> found = new ArrayList<>();
            List<Unit> below = body.children(unit.id());
            (below.isEmpty() ? List.of(unit) : below).forEach(each -> collect(each, found));
            return found;
        }

        private void collect(Unit unit, List<String> found) {
            Set<UnitId> within = body.subtree(unit.id());
            if (access.mayRead(unit.id())
                    && tree.items().stream().filter(items::isSecond).noneMatch(item -> tree.unitOf(item)
                            .filter(within::contains)
                            .isPresent())) {
                found.add(unit.name());
            } else {
                body.children(unit.id()).forEach(child -> collect(child, found));
            }
        }
    }
}
