package it.pdo.progress.month;

import it.pdo.identity.Permissions;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanBranches;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.ReportedRows;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodRow;
import it.pdo.progress.period.Periods;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The data that a transaction wrote and read, sufficient to show the changed objectives without further queries.
 * Decision record 0021.
 *
 * @param reported progress of the branches including the edits
 * @param units as of the month
 */
record WrittenMonth(
        List<SaveOutcome> outcomes,
        List<PlanBranches> plans,
        List<PeriodRow> periods,
        ReportedRows.OfPlan reported,
        UnitTree units,
        Permissions permissions) {

    /** The outcomes with the changed objectives, as in the month sheet. Pure. */
    SavedEdits saved(List<MonthEdit> edits, YearMonth month) {
        Set<ItemId> items = new HashSet<>();
        Set<IndicatorId> indicators = new HashSet<>();
        for (var edit : edits) {
            switch (edit) {
                case MonthEdit.Reached cell -> items.add(cell.item());
                case MonthEdit.Reading cell -> indicators.add(cell.indicator());
                case MonthEdit.ApprovalDecision cell -> indicators.add(cell.indicator());
                case MonthEdit.Action cell -> indicators.add(cell.indicator());
            }
        }
        Map<PlanId, List<ObjectiveSheet>> objectives = new HashMap<>();
        for (var branches : plans) {
            var plan = branches.tree().plan();
            if (MonthReader.covers(plan, month)) {
                objectives.put(
                        plan.id(),
                        new MonthSheetAssembler(branches, units, permissions, year(plan.id(), month), reported, month)
                                .objectivesWith(items, indicators));
            }
        }
        return new SavedEdits(outcomes, objectives);
    }

    /** Without the names of those who can open the month, because rows do not show them. */
    private List<Period> year(PlanId plan, YearMonth month) {
        return Periods.year(
                periods.stream().filter(row -> row.planId() == plan.value()).toList(),
                month.getYear(),
                Periods.unnamedOpeners());
    }
}
