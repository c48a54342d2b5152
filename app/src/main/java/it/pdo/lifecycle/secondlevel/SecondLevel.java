package it.pdo.lifecycle.secondlevel;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.ActCheck;
import it.pdo.lifecycle.LifecycleMessages;
import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.StateTransition;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Second-level programming: the objectives of those below a direzione, under the objectives of the direzione. They are items
 * of the same tree, of levels whose format says {@code second-level: true}; within thirty days of the plan's approval each
 * director adopts those of the direzione by an act of their own. A change after that asks for another act.
 */
@Singleton
public class SecondLevel {
    /** Days from the act that approved the plan within which a direzione adopts its own. */
    public static final int DAYS = 30;

    private static final MessageCatalog SENTENCES = MessageCatalog.beside(LifecycleMessages.class);

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final FormatStore formats;
    private final PlanLifecycle life;
    private final SecondLevelAdoptions adoptions;
    private final Units units;
    private final Clock clock;

    SecondLevel(
            PlanStore plans,
            PlanRevisions revisions,
            FormatStore formats,
            PlanLifecycle life,
            SecondLevelAdoptions adoptions,
            Units units,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.formats = formats;
        this.life = life;
        this.adoptions = adoptions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The state of second-level programming by unit, for units that the user may read, in order; empty where the format
     * has no second level or the plan is not approved.
     */
    @Transactional(readOnly = true)
    public List<SecondLevelUnit> of(SignedIn who, PlanId id) {
        var plan = plans.find(id);
        if (plan.isEmpty()) {
            return List.of();
        }
        var access = Permissions.of(who, body(plan.get())).access();
        return all(who, id).stream().filter(unit -> access.mayRead(unit.unit())).toList();
    }

    /** The state of every unit, regardless of the user. */
    List<SecondLevelUnit> all(SignedIn who, PlanId id) {
        var approved = life.approval(id).flatMap(StateTransition::act);
        var tree = plans.load(id);
        if (approved.isEmpty() || tree.isEmpty()) {
            return List.of();
        }
        var due = approved.get().date().plusDays(DAYS);
        var body = body(tree.get().plan());
        var items = items(tree.get(), body);
        var rows = adoptions.of(id);
        var found = new ArrayList<SecondLevelUnit>();
        for (var unit : body.roots()) {
            if (items.concerns(unit.id())) {
                var last = rows.stream()
                        .filter(row -> row.unit().equals(unit.id()))
                        .reduce((_, later) -> later);
                found.add(new SecondLevelUnit(
                        unit.id(),
                        unit.name(),
                        items.count(unit.id()),
                        last.map(SecondLevelAdoptions.OfUnit::adoption),
                        due,
                        last.isEmpty() && LocalDate.now(clock).isAfter(due),
                        last.filter(row -> changedSince(id, items, unit, row.revision()))
                                .isPresent(),
                        mayAdopt(who, body, unit.id())));
            }
        }
        return found;
    }

    private UnitTree body(Plan plan) {
        return units.tree(plan.fromYear(), plan.toYear());
    }

    private SecondLevelItems items(PlanTree tree, UnitTree body) {
        return new SecondLevelItems(tree, formats.of(tree.plan()), body);
    }

    private boolean changedSince(PlanId id, SecondLevelItems items, Unit unit, int revision) {
        return revisions.list(id).stream()
                .filter(later -> later.number() > revision)
                .flatMap(later -> revisions.changes(id, later.number()).stream())
                .anyMatch(change -> items.touches(change, unit.id()));
    }

    private static boolean mayAdopt(SignedIn who, UnitTree body, UnitId unit) {
        return Permissions.of(who, body)
                .may(Operation.ADOPT_SECOND_LEVEL, Optional.of(unit), Circumstances.NONE)
                .allowed();
    }

    /**
     * Records the act by which a director adopts the second level of a unit.
     *
     * @param details the act is required; its date is not before that of the plan's approval
     */
    @Transactional
    public LifecycleOutcome adopt(SignedIn who, PlanId id, UnitId unit, TransitionDetails details) {
        var held = plans.lock(id);
        var state = held.isEmpty()
                ? Optional.<SecondLevelUnit>empty()
                : of(who, id).stream().filter(each -> each.unit().equals(unit)).findFirst();
        if (held.isEmpty()) {
            return new LifecycleOutcome.Unknown();
        }
        if (!Permissions.takes(Operation.ADOPT_SECOND_LEVEL, held.get().state().stage()) || state.isEmpty()) {
            return refused(
                    List.of(SENTENCES.refusal("second.not-here", held.get().code())));
        }
        var issues = obstacles(id, state.get(), details);
        if (!issues.isEmpty()) {
            return refused(issues);
        }
        adoptions.add(who.actor(), id, state.get(), details);
        return new LifecycleOutcome.Done(PlanState.APPROVED);
    }

    private List<Issue> obstacles(PlanId id, SecondLevelUnit unit, TransitionDetails details) {
        if (!unit.mayAdopt()) {
            return List.of(SENTENCES.refusal("second.not-director", unit.name()));
        }
        var issues = new ArrayList<>(ActCheck.needed(details.act(), LocalDate.now(clock)));
        issues.addAll(ActCheck.texts(details));
        if (unit.items() == 0) {
            issues.add(SENTENCES.refusal("second.empty", unit.name()));
        }
        issues.addAll(ActCheck.changing(details.act(), life.approval(id)));
        return issues;
    }

    private static LifecycleOutcome refused(List<Issue> issues) {
        return new LifecycleOutcome.Refused(issues);
    }
}
