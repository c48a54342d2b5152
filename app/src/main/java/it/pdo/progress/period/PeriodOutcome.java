package it.pdo.progress.period;

import it.pdo.shared.Issue;
import java.util.List;

/** The result of opening or closing a month. */
public sealed interface PeriodOutcome {

    /** Committed. */
    record Done(Period period) implements PeriodOutcome {}

    /** Refused. */
    record Refused(List<Issue> issues) implements PeriodOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
