package it.pdo.progress;

import it.pdo.planning.ItemId;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Percent reached by a phase in a month, to be stored by an import. */
public record ReachedDraft(ItemId item, YearMonth month, BigDecimal reached) {}
