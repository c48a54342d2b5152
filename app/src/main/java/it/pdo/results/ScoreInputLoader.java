package it.pdo.results;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.PlanProgress;
import it.pdo.progress.ProgressReader;
import it.pdo.progress.period.PeriodState;
import it.pdo.progress.period.Periods;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ScoreInput;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the engine's input of a plan as it is today, without permission checks: the caller decides who may see what. */
@Singleton
class ScoreInputLoader {
    private final PlanStore plans;
    private final ProgressReader progress;
    private final Units units;
    private final FormatStore formats;
    private final Periods periods;

    ScoreInputLoader(PlanStore plans, ProgressReader progress, Units units, FormatStore formats, Periods periods) {
        this.plans = plans;
        this.progress = progress;
        this.units = units;
        this.formats = formats;
        this.periods = periods;
    }

    /** The plan; empty when there is none or the month is outside its years. */
    Optional<Plan> plan(PlanId id, YearMonth at) {
        return plans.find(id).filter(plan -> covers(plan, at));
    }

    /**
     * The content of a plan; empty when there is none or the month is outside its years.
     *
     * @see #input
     */
    Optional<PlanTree> tree(PlanId id, YearMonth at) {
        return plans.load(id).filter(tree -> covers(tree.plan(), at));
    }

    /** @param known the persons whose results may be computed */
    ScoreInput input(PlanTree tree, YearMonth at, Predicate<PersonId> known) {
        return new ScoreInputAssembler(
                        tree,
                        progress.of(tree.plan().id()),
                        units.treeOfYear(at),
                        formats.of(tree.plan()).orElse(null),
                        known,
                        at,
                        month(tree.plan().id(), at))
                .make();
    }

    private PlanYear.MonthState month(PlanId plan, YearMonth at) {
        return periods.of(plan).stream()
                .filter(period -> period.at().equals(at))
                .findFirst()
                .map(period ->
                        period.state() == PeriodState.OPEN ? PlanYear.MonthState.OPEN : PlanYear.MonthState.CLOSED)
                .orElse(PlanYear.MonthState.NEVER_OPENED);
    }

    /** The progress of today, read when it is first asked for. */
    Supplier<PlanProgress> progress(PlanId plan) {
        return new Supplier<>() {
            private @Nullable PlanProgress known;

            @Override
            public PlanProgress get() {
                PlanProgress found = known == null ? progress.of(plan) : known;
                known = found;
                return found;
            }
        };
    }

    private static boolean covers(Plan plan, YearMonth at) {
        return at.getYear() >= plan.fromYear() && at.getYear() <= plan.toYear();
    }
}
