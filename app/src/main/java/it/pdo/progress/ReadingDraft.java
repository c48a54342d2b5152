package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import java.time.YearMonth;

/** The reading of an indicator in a month, to be stored by an import; the note may be empty. */
public record ReadingDraft(IndicatorId indicator, YearMonth month, String text, String note) {}
