package it.pdo.progress.month;

import it.pdo.planning.PlanId;
import java.time.YearMonth;

/** The plan and month a user works on, the earliest open month of the latest plan, with the entries still missing. */
public record CurrentMonth(
        PlanId plan, String planCode, String planTitle, YearMonth month, MonthSheet.Missing missing) {}
