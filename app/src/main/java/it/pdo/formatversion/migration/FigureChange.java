package it.pdo.formatversion.migration;

import it.pdo.planning.ItemId;
import java.math.BigDecimal;
import java.time.YearMonth;

/** A figure that somebody wrote of a phase, said in the way of the other version. */
public record FigureChange(ItemId item, YearMonth month, BigDecimal before, BigDecimal after) {}
