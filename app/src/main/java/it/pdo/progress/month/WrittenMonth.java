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
 * What one transaction wrote and what it had read for it: enough to show the objectives it touched without asking the
 * database again. Decision record 0021.
 *
 * @param reported what the branches report with the edits in it
 * @param units as of the month
 */
record WrittenMonth(
        List<SaveOutcome> outcomes,
        List<PlanBranches> plans,
        List<PeriodRow> periods,
        ReportedRows.OfPlan reported,
        UnitTree units,
        Permissions permissions) {

    /** The outcomes with the objectives that the edits touched, as the sheet of the month shows them. Pure. */
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

    /** Nobody reads in a row who could open its month: the names are not asked for. */
    private List<Period> year(PlanId plan, YearMonth month) {
        return Periods.year(
                periods.stream().filter(row -> row.planId() == plan.value()).toList(),
                month.getYear(),
                Periods.unnamedOpeners());
    }
}
