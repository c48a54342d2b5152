package it.pdo.lifecycle;

import it.pdo.shared.Issue;
import java.util.List;

/** What became of opening or ending a variation. */
public sealed interface VariationOutcome {

    /** Done, and durably so. */
    record Done(Variation variation) implements VariationOutcome {}

    /** A rule is against it; each issue says which and what to do. */
    record Refused(List<Issue> issues) implements VariationOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** The body has no such plan. */
    record Unknown() implements VariationOutcome {}
}
