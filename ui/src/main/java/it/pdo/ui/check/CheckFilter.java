package it.pdo.ui.check;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.check.CheckRule;
import it.pdo.check.Finding;
import it.pdo.shared.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings are shown; it is in the address.
 *
 * @param rule only these, when there is one
 * @param item only those of this objective or phase, when there is one
 */
record CheckFilter(Weight weight, Optional<CheckRule> rule, Optional<String> item) {
    private static final String WEIGHT = "weight";
    private static final String RULE = "rule";

    /** How much must weigh what is shown. */
    enum Weight {
        TO_MEND,
        ERRORS,
        WARNINGS,
        NOTES,
        ALL;

        boolean shows(Severity severity) {
            return switch (this) {
                case TO_MEND -> severity != Severity.INFO;
                case ERRORS -> severity == Severity.ERROR;
                case WARNINGS -> severity == Severity.WARNING;
                case NOTES -> severity == Severity.INFO;
                case ALL -> true;
            };
        }
    }

    static CheckFilter of(QueryParameters parameters) {
        Weight weight = parameters
                .getSingleParameter(WEIGHT)
                .flatMap(text -> Arrays.stream(Weight.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst())
                .orElse(Weight.TO_MEND);
        return new CheckFilter(
                weight,
                parameters.getSingleParameter(RULE).flatMap(CheckRule::of),
                parameters.getSingleParameter(CheckNavigation.ITEM).filter(text -> !text.isBlank()));
    }

    /** @param branch the ids of the wanted item and of those below it */
    boolean shows(Finding finding, Set<String> branch) {
        return weight.shows(finding.severity()) && ofRule(finding) && ofItem(finding, branch);
    }

    boolean ofRule(Finding finding) {
        return rule.isEmpty() || rule.get() == finding.rule();
    }

    boolean ofItem(Finding finding, Set<String> branch) {
        return item.isEmpty() || branch.contains(finding.subject().item());
    }

    CheckFilter with(Weight other) {
        return new CheckFilter(other, rule, item);
    }

    CheckFilter with(Optional<CheckRule> other) {
        return new CheckFilter(weight, other, item);
    }

    QueryParameters parameters() {
        Map<String, String> parts = new HashMap<>();
        if (weight != Weight.TO_MEND) {
            parts.put(WEIGHT, weight.name());
        }
        rule.ifPresent(found -> parts.put(RULE, found.code()));
        item.ifPresent(id -> parts.put(CheckNavigation.ITEM, id));
        return QueryParameters.simple(parts);
    }
}
