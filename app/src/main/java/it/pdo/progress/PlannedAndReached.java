package it.pdo.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.PlanBaselines;
import it.pdo.organisation.Units;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.Item;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Compares planned at approval, planned now and reached for every phase. */
@Singleton
public class PlannedAndReached {
    private final PlanStore plans;
    private final PlanBaselines baselines;
    private final ProgressReader progress;
    private final Units units;

    PlannedAndReached(PlanStore plans, PlanBaselines baselines, ProgressReader progress, Units units) {
        this.plans = plans;
        this.baselines = baselines;
        this.progress = progress;
        this.units = units;
    }

    /**
     * One phase at the end of a month. All figures are cumulative percent of the year, previous years excluded.
     *
     * @param atApproval planned when the plan was approved; empty for a phase that did not exist or had nothing
     *     planned, and in a plan that is not approved
     * @param now planned now; empty when nothing is planned
     * @param reached reached; empty when nothing was entered in the year up to the month
     */
    public record Line(
            Item item, Optional<BigDecimal> atApproval, Optional<BigDecimal> now, Optional<BigDecimal> reached) {}

    /** The phases that the user may read, in the order of the plan; empty when there is no such plan. */
    @Transactional(readOnly = true)
    public List<Line> at(SignedIn who, PlanId id, YearMonth month) {
        var now = plans.load(id);
        if (now.isEmpty()) {
            return List.of();
        }
        var approved = baselines.atApproval(id);
        var reached = progress.of(id);
        var access = Permissions.of(who, units.tree(month)).access();
        var lines = new ArrayList<Line>();
        for (var item : now.get().items()) {
            if (!access.mayRead(now.get().unitOf(item))) {
                continue;
            }
            var line = new Line(
                    item,
                    approved.flatMap(tree -> planned(tree, item, month)),
                    planned(now.get(), item, month),
                    upTo(reached.reached(item.id()), month));
            if (line.atApproval().isPresent()
                    || line.now().isPresent()
                    || line.reached().isPresent()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Optional<BigDecimal> planned(PlanTree tree, Item item, YearMonth month) {
        return Cronoprogram.of(tree.cells(item.id())).target(month);
    }

    private static Optional<BigDecimal> upTo(SortedMap<YearMonth, BigDecimal> months, YearMonth month) {
        return months.subMap(month.withMonth(1), month.plusMonths(1)).values().stream()
                .reduce(BigDecimal::add);
    }
}
