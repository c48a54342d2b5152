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
 * The filter for findings, part of the URL.
 *
 * @param rule only findings of this rule, if present
 * @param item only findings of this objective or phase, if present
 */
record CheckFilter(Weight weight, Optional<CheckRule> rule, Optional<String> item) {
    private static final String WEIGHT = "weight";
    private static final String RULE = "rule";

    /** The minimum severity of shown findings. */
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

    /** @param branch the ids of the selected item and its descendants */
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
