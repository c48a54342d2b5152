package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import java.time.YearMonth;

/**
 * An action of an indicator done in a month, to be stored by an import.
 *
 * @param action from 0, in the order of the plan
 */
public record TickDraft(IndicatorId indicator, int action, YearMonth month) {}
