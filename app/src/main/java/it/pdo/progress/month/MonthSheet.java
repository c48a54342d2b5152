package it.pdo.progress.month;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.period.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A plan in one month as one user sees it.
 *
 * @param period the month itself; {@code periods} are all months of its year
 * @param missing number of phases and indicators that the user still has to fill in this month
 */
public record MonthSheet(
        PlanId plan,
        String planCode,
        String planTitle,
        YearMonth month,
        Period period,
        List<Period> periods,
        List<ObjectiveSheet> objectives,
        Missing missing) {

    /** The number of missing entries. */
    public record Missing(int phases, int indicators) {
        public int total() {
            return phases + indicators;
        }
    }

    public MonthSheet {
        periods = List.copyOf(periods);
        objectives = List.copyOf(objectives);
    }

    /** Whether the period does not allow any entry in the month. */
    public boolean closed() {
        return !period.open();
    }

    public Optional<PhaseRow> phase(ItemId id) {
        return objectives.stream()
                .flatMap(objective -> objective.phases().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    public Optional<IndicatorLine> indicator(IndicatorId id) {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }
}
