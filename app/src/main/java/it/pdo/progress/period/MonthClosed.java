package it.pdo.progress.period;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * An event published inside the transaction that closes a month, for dependent data.
 *
 * @param at UTC
 */
public record MonthClosed(Actor actor, PlanId plan, YearMonth month, LocalDateTime at) {}
