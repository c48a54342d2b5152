package it.pdo.progress.month;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.period.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Everything one person sees of a plan in one month.
 *
 * @param period the month itself; {@code periods} are all the months of its year, January first
 * @param missing phases and indicators that still wait for this month's entry by the person
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

    /** How much still waits for an entry by the person whose sheet it is. */
    public record Missing(int phases, int indicators) {
        public int total() {
            return phases + indicators;
        }
    }

    public MonthSheet {
        periods = List.copyOf(periods);
        objectives = List.copyOf(objectives);
    }

    /** Whether nothing in the month can be written because of its period. */
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
