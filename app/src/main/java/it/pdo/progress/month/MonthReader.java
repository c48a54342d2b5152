package it.pdo.progress.month;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Permissions;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanBranches;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.ReportedRows;
import it.pdo.progress.period.Periods;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the data of a month sheet in a fixed number of queries. */
@Singleton
class MonthReader {
    private final PlanStore plans;
    private final Units units;
    private final ReportedRows reported;
    private final Periods periods;
    private final FormatStore formats;

    MonthReader(PlanStore plans, Units units, ReportedRows reported, Periods periods, FormatStore formats) {
        this.plans = plans;
        this.units = units;
        this.reported = reported;
        this.periods = periods;
        this.formats = formats;
    }

    @Transactional(readOnly = true)
    Optional<MonthSheet> read(Permissions permissions, PlanId id, YearMonth month) {
        return plans.load(id)
                .filter(tree -> covers(tree.plan(), month))
                .map(tree -> new MonthSheetAssembler(
                                PlanBranches.whole(tree, formats.of(tree.plan())),
                                units.tree(month),
                                permissions,
                                periods.year(id, month.getYear()),
                                reported.of(id),
                                month)
                        .make())
                .filter(sheet ->
                        !sheet.objectives().isEmpty() || permissions.access().mayReadWholeBody());
    }

    static boolean covers(Plan plan, YearMonth month) {
        return month.getYear() >= plan.fromYear() && month.getYear() <= plan.toYear();
    }
}
