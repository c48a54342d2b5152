package it.pdo.results;

import it.pdo.planning.PlanId;
import java.time.Instant;
import java.time.YearMonth;

/** Metadata of a frozen sheet. */
public record FrozenSheetInfo(FrozenSheetId id, PlanId plan, YearMonth at, String frozenBy, Instant frozenAt) {}
