package it.pdo.progress;

import java.time.YearMonth;

/** That a month made an action of an indicator done, or no longer done. */
public record ActionReport(int action, YearMonth month, boolean done) {}
