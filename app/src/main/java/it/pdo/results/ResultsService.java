package it.pdo.results;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Access;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ScoreInput;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Score sheets of stored plans. Those of a closed month are what was known when it was closed; all others come from the plan of
 * today, and are not cached: scoring a whole plan takes about a millisecond. Decision record 0029.
 */
@Singleton
public class ResultsService {
    private final ScoreInputLoader inputs;
    private final MonthClosings closings;
    private final Periods periods;
    private final Units units;
    private final People people;
    private final PolicyStore policies;

    ResultsService(
            ScoreInputLoader inputs,
            MonthClosings closings,
            Periods periods,
            Units units,
            People people,
            PolicyStore policies) {
        this.inputs = inputs;
        this.closings = closings;
        this.periods = periods;
        this.units = units;
        this.people = people;
        this.policies = policies;
    }

    /**
     * The scores of the whole plan at the end of a month; of a closed month as known when it was closed. Empty when there is
     * no such plan, the month is outside its years, or the user may see nothing of it. The caller must check with
     * {@link Access} which units' figures the user may see.
     */
    @Transactional(readOnly = true)
    public Optional<ScoreSheet> sheet(SignedIn who, PlanId plan, YearMonth at) {
        Optional<ClosedMonth> closed = closing(plan, at);
        return closed.isEmpty()
                ? recalculated(who, plan, at)
                : inputs.plan(plan, at)
                        .flatMap(_ -> asKnown(
                                Permissions.of(who, units.tree(at)),
                                plan,
                                closed.get().sheet(),
                                at));
    }

    /** Like {@link #sheet}, from the plan, readings and policy of today, also of a closed month. */
    @Transactional(readOnly = true)
    public Optional<ScoreSheet> recalculated(SignedIn who, PlanId plan, YearMonth at) {
        var permissions = Permissions.of(who, units.tree(at));
        return inputs.tree(plan, at)
                .filter(tree -> seesSomething(permissions.access(), tree))
                .map(tree -> Scoring.score(
                        inputs.input(tree, at, known(permissions, at)), policies.of(tree.plan(), at.getYear())));
    }

    /** What {@link #sheet} is computed from; {@link SheetBasis.Today} also where the user has no sheet. */
    @Transactional(readOnly = true)
    public SheetBasis basis(SignedIn who, PlanId plan, YearMonth at) {
        Access access = Permissions.of(who, units.tree(at)).access();
        if (inputs.tree(plan, at).filter(tree -> seesSomething(access, tree)).isEmpty()) {
            return new SheetBasis.Today();
        }
        return closing(plan, at)
                .<SheetBasis>map(closed -> new SheetBasis.AsKnown(closed.closedBy(), closed.closedAt()))
                .orElseGet(() -> isClosed(plan, at) ? new SheetBasis.Recalculated() : new SheetBasis.Today());
    }

    /** The months of a plan are known to most requests already, so an open month costs no query. */
    private Optional<ClosedMonth> closing(PlanId plan, YearMonth at) {
        return isClosed(plan, at) ? closings.inForce(plan, at) : Optional.empty();
    }

    private boolean isClosed(PlanId plan, YearMonth at) {
        return periods.of(plan).stream()
                .anyMatch(period -> period.at().equals(at) && period.state() == PeriodState.CLOSED);
    }

    private Optional<ScoreSheet> asKnown(Permissions permissions, PlanId plan, FrozenSheet sheet, YearMonth at) {
        return Optional.of(sheet.input())
                .filter(input -> seesSomething(permissions.access(), input))
                .map(input -> new ClosedInput(known(permissions, at), inputs.progress(plan)).of(input))
                .map(ResultsService::closed)
                .map(input -> Scoring.score(input, sheet.policy()));
    }

    /** What was known is kept while the month is being closed, when it is still open. */
    private static ScoreInput closed(ScoreInput input) {
        PlanYear year = input.planYear();
        return year == null
                ? input
                : input.withPlanYear(new PlanYear(year.calendar(), PlanYear.MonthState.CLOSED, year.shares()));
    }

    /** Results of persons are computed only for users who may read their pay. */
    private Predicate<PersonId> known(Permissions permissions, YearMonth at) {
        if (permissions.may(Operation.READ_PAY).allowed()) {
            return _ -> true;
        }
        if (!permissions.inAnyUnit(Operation.READ_PAY).allowed()) {
            return _ -> false;
        }
        return people.all(at.atEndOfMonth()).stream()
                .filter(person -> permissions
                        .may(Operation.READ_PAY, Optional.ofNullable(person.unit()), Circumstances.NONE)
                        .allowed())
                .map(Person::id)
                .collect(Collectors.toSet())::contains;
    }

    private static boolean seesSomething(Access access, PlanTree plan) {
        return access.mayReadWholeBody() || plan.items().stream().anyMatch(item -> access.mayRead(plan.unitOf(item)));
    }

    private static boolean seesSomething(Access access, ScoreInput input) {
        return access.mayReadWholeBody() || input.items().stream().anyMatch(item -> seesSomething(access, item));
    }

    private static boolean seesSomething(Access access, ItemInput item) {
        return access.mayRead(Optional.ofNullable(item.unitId()).map(UnitId::parse))
                || item.children().stream().anyMatch(child -> seesSomething(access, child));
    }
}
