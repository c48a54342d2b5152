package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.Finding.Subject;
import it.pdo.format.Level.Part;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects the findings of the checks. */
final class FindingCollector {
    private static final int SHORT = 90;

    private final List<Finding> found = new ArrayList<>();
    private final FindingPlace places;
    private final Set<String> ambiguous;

    FindingCollector(CheckInput plan) {
        this.places = plan.context().places();
        this.ambiguous = plan.codesUsedTwice();
    }

    /** In the order found. */
    List<Finding> all() {
        return List.copyOf(found);
    }

    void add(CheckRule rule, ItemAt at, Object... parts) {
        add(rule.severity(), rule, "", at, parts);
    }

    void add(Severity severity, CheckRule rule, String variant, ItemAt at, Object... parts) {
        add(rule.value(), at.pointer(), severity, rule, variant, at, parts);
    }

    /** A finding about another value of the item than the rule's default: a constant of {@link FindingPlace}. */
    void addOf(String value, Severity severity, CheckRule rule, String variant, ItemAt at, Object... parts) {
        add(value, at.pointer(), severity, rule, variant, at, parts);
    }

    /** A finding about an item, at another place of the file. */
    void addAt(String standing, Severity severity, CheckRule rule, String variant, ItemAt at, Object... parts) {
        add(rule.value(), standing, severity, rule, variant, at, parts);
    }

    private void add(
            String value,
            String standing,
            Severity severity,
            CheckRule rule,
            String variant,
            ItemAt at,
            Object... parts) {
        String label = at.isObjective() ? "" : at.label();
        found.add(new Finding(
                severity,
                rule,
                places.of(standing, value),
                at.pointer(),
                value,
                subject(at, label),
                variant,
                CheckMessage.of(rule.code(), parts)));
    }

    void add(Severity severity, CheckRule rule, String variant, IndicatorAt indicator, Object... parts) {
        addOf(rule.value(), severity, rule, variant, indicator, parts);
    }

    /** A finding about another value of the indicator than the rule's default. */
    void addOf(
            String value, Severity severity, CheckRule rule, String variant, IndicatorAt indicator, Object... parts) {
        ItemAt at = indicator.at();
        String name = "«" + brief(indicator.indicator().name()) + "»";
        String label = at.isObjective() ? name : at.label() + " › " + name;
        found.add(new Finding(
                severity,
                rule,
                places.of(indicator.pointer(), value),
                indicator.pointer(),
                value,
                subject(at, label),
                variant,
                CheckMessage.of(rule.code(), parts)));
    }

    /** A finding about the whole plan. */
    void ofPlan(Severity severity, CheckRule rule, String variant, Object... parts) {
        found.add(new Finding(
                severity,
                rule,
                places.of("", ""),
                "",
                "",
                new Subject("", "", "", "", ""),
                variant,
                CheckMessage.of(rule.code(), parts)));
    }

    private Subject subject(ItemAt at, String label) {
        ItemAt objective = at.objective();
        String title = (objective.item().code() + " " + objective.item().title()).strip();
        if (ambiguous.contains(objective.item().code()) && !objective.units().isEmpty()) {
            title += " (" + objective.units().getFirst() + ")";
        }
        return new Subject(
                label, objective.pointer(), title, at.pointer(), sheet(at).pointer());
    }

    private static ItemAt sheet(ItemAt at) {
        boolean rowOfAnother = at.carries(Part.CRONOPROGRAM) && !at.carries(Part.INDICATORS) && at.above() != null;
        return rowOfAnother ? Objects.requireNonNull(at.above()) : at;
    }

    /** A text shortened to fit in a sentence. */
    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT - 1)).strip() + "…";
    }
}
