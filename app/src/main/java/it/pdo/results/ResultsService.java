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
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.ProgressReader;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.ScoreInput;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Score sheets of stored plans. Not cached: scoring a whole plan takes about a millisecond. */
@Singleton
public class ResultsService {
    private final PlanStore plans;
    private final ProgressReader progress;
    private final Units units;
    private final People people;
    private final FormatStore formats;
    private final PolicyStore policies;

    ResultsService(
            PlanStore plans,
            ProgressReader progress,
            Units units,
            People people,
            FormatStore formats,
            PolicyStore policies) {
        this.plans = plans;
        this.progress = progress;
        this.units = units;
        this.people = people;
        this.formats = formats;
        this.policies = policies;
    }

    /**
     * The scores of the whole plan at the end of a month. Empty when there is no such plan, the month is outside its
     * years, or the user may see nothing of it. The caller must check with {@link Access} which units' figures the user
     * may see.
     */
    @Transactional(readOnly = true)
    public Optional<ScoreSheet> sheet(SignedIn who, PlanId plan, YearMonth at) {
        return input(who, plan, at).map(known -> Scoring.score(known.input(), policies.of(known.plan(), at.getYear())));
    }

    /** The engine's input for that sheet, for simulations; empty in the same cases. */
    @Transactional(readOnly = true)
    public Optional<ScoreInput> scoreInput(SignedIn who, PlanId plan, YearMonth at) {
        return input(who, plan, at).map(Known::input);
    }

    private record Known(Plan plan, ScoreInput input) {}

    private Optional<Known> input(SignedIn who, PlanId id, YearMonth at) {
        var permissions = Permissions.of(who, units.tree(at));
        var access = permissions.access();
        return plans.load(id)
                .filter(plan -> covers(plan.plan(), at))
                .filter(plan -> seesSomething(access, plan))
                .map(plan -> new Known(
                        plan.plan(),
                        new ScoreInputAssembler(
                                        plan,
                                        progress.of(id),
                                        units.treeOfYear(at),
                                        formats.of(plan.plan()).orElse(null),
                                        known(permissions, at),
                                        at)
                                .make()));
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

    private static boolean covers(Plan plan, YearMonth at) {
        return at.getYear() >= plan.fromYear() && at.getYear() <= plan.toYear();
    }
}
