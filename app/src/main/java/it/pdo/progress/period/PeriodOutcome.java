package it.pdo.progress.period;

import it.pdo.shared.Issue;
import java.util.List;

/** What became of opening or closing a month. */
public sealed interface PeriodOutcome {

    /** Done, and durably so. */
    record Done(Period period) implements PeriodOutcome {}

    /** Not done, and why. */
    record Refused(List<Issue> issues) implements PeriodOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
