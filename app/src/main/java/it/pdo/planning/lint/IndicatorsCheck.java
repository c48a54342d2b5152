package it.pdo.planning.lint;

import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.Derivation;
import it.pdo.planning.lint.LintPlan.IndicatorAt;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Indicators without the source that proves them, and the same one twice in an item. */
final class IndicatorsCheck implements LintCheck {

    @Override
    public void check(LintPlan plan, Findings findings) {
        IndicatorCard card = plan.format().indicatorCard();
        if (card != null && card.columns().contains(IndicatorCard.Column.SOURCE)) {
            sources(plan, findings);
        }
        Map<List<String>, IndicatorAt> seen = new HashMap<>();
        for (IndicatorAt indicator : plan.indicators()) {
            if (indicator.active()) {
                duplicate(seen, indicator, findings);
            }
        }
    }

    /** A part of the plan none of whose indicators has a source has no such column: that is said once. */
    private static void sources(LintPlan plan, Findings findings) {
        Map<String, List<IndicatorAt>> byLevel = new LinkedHashMap<>();
        plan.indicators().stream()
                .filter(IndicatorAt::active)
                .filter(indicator -> indicator.indicator().derivation() != Derivation.CRONOPROGRAM)
                .forEach(indicator -> byLevel.computeIfAbsent(
                                indicator.at().item().level(), _ -> new ArrayList<>())
                        .add(indicator));
        byLevel.forEach((level, group) -> {
            List<IndicatorAt> without = group.stream()
                    .filter(indicator -> blank(indicator.indicator().source()))
                    .toList();
            if (without.size() == group.size()) {
                String name = plan.format().level(level).map(Level::plural).orElse(level);
                findings.ofPlan(Severity.INFO, LintRule.NO_SOURCE, "level", name, group.size());
            } else {
                without.forEach(
                        indicator -> findings.add(LintRule.NO_SOURCE.severity(), LintRule.NO_SOURCE, "", indicator));
            }
        });
    }

    private static void duplicate(Map<List<String>, IndicatorAt> seen, IndicatorAt indicator, Findings findings) {
        List<String> key = List.of(
                indicator.at().pointer(),
                Folded.words(indicator.indicator().name()),
                Objects.requireNonNullElse(indicator.indicator().dimension(), ""),
                Folded.words(Objects.requireNonNullElse(indicator.indicator().description(), "")),
                Folded.words(Objects.requireNonNullElse(indicator.indicator().source(), "")),
                Folded.words(Objects.requireNonNullElse(indicator.indicator().unitOfMeasure(), "")));
        IndicatorAt before = seen.putIfAbsent(key, indicator);
        if (before != null) {
            String one = target(before);
            String other = target(indicator);
            String variant = Folded.words(one).equals(Folded.words(other)) ? "" : "targets";
            findings.add(
                    LintRule.DUPLICATE_INDICATOR.severity(),
                    LintRule.DUPLICATE_INDICATOR,
                    variant,
                    indicator,
                    Findings.brief(indicator.indicator().name()),
                    one,
                    other);
        }
    }

    private static String target(IndicatorAt indicator) {
        return Objects.requireNonNullElse(indicator.indicator().targetText(), "")
                .strip();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
