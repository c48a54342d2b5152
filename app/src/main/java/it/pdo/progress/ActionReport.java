package it.pdo.progress;

import java.time.YearMonth;

/** A report that an action of an indicator is done, or no longer done, from a month on. */
public record ActionReport(int action, YearMonth month, boolean done) {}
