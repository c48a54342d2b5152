package it.pdo.results;

import it.pdo.planning.PlanId;
import java.time.Instant;
import java.time.YearMonth;

/** What is told of a frozen sheet without opening it. */
public record FrozenSheetInfo(FrozenSheetId id, PlanId plan, YearMonth at, String frozenBy, Instant frozenAt) {}
