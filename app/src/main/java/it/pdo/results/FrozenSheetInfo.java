package it.pdo.results;

import it.pdo.planning.PlanId;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Metadata of a frozen sheet.
 *
 * @param reason why it was frozen although the month was open or incomplete; empty where no reason was needed
 */
public record FrozenSheetInfo(
        FrozenSheetId id, PlanId plan, YearMonth at, String frozenBy, Instant frozenAt, String reason) {}
