package it.pdo.progress;

import it.pdo.format.PlanFormat;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanBranches;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.MonthSheetAssembler;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodState;
import it.pdo.shared.LocalizedMessage;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Months of plans in memory without any entry. */
public final class EmptyMonths {
    private EmptyMonths() {}

    /** An open month as one person sees it. */
    public static MonthSheet of(PlanTree tree, PlanFormat format, UnitTree units, SignedIn who, YearMonth month) {
        List<Period> periods = IntStream.rangeClosed(1, 12)
                .mapToObj(at -> new Period(
                        YearMonth.of(month.getYear(), at),
                        PeriodState.OPEN,
                        "",
                        "",
                        null,
                        LocalizedMessage.verbatim("l'amministratore"),
                        0))
                .toList();
        return new MonthSheetAssembler(
                        PlanBranches.whole(tree, Optional.of(format)),
                        units,
                        Permissions.of(who, units),
                        periods,
                        new ReportedRows.OfPlan(List.of(), List.of(), List.of()),
                        month)
                .make();
    }
}
