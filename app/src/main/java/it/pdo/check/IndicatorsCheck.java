package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.text.FoldedText;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks for indicators without source, and for duplicates within an item. */
final class IndicatorsCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
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
    private static void sources(CheckInput plan, FindingCollector findings) {
        Map<String, List<IndicatorAt>> byLevel = new LinkedHashMap<>();
        plan.indicators().stream()
                .filter(IndicatorAt::active)
                .filter(indicator -> indicator.indicator().derivation() != IndicatorDerivation.CRONOPROGRAM)
                .forEach(indicator -> byLevel.computeIfAbsent(
                                indicator.at().item().level(), _ -> new ArrayList<>())
                        .add(indicator));
        byLevel.forEach((level, group) -> {
            List<IndicatorAt> without = group.stream()
                    .filter(indicator -> blank(indicator.indicator().source()))
                    .toList();
            if (without.size() == group.size()) {
                String name = plan.format().level(level).map(Level::plural).orElse(level);
                findings.ofPlan(Severity.INFO, CheckRule.NO_SOURCE, "level", name, group.size());
            } else {
                without.forEach(
                        indicator -> findings.add(CheckRule.NO_SOURCE.severity(), CheckRule.NO_SOURCE, "", indicator));
            }
        });
    }

    private static void duplicate(
            Map<List<String>, IndicatorAt> seen, IndicatorAt indicator, FindingCollector findings) {
        List<String> key = List.of(
                indicator.at().pointer(),
                FoldedText.fold(indicator.indicator().name()),
                Objects.requireNonNullElse(indicator.indicator().dimension(), ""),
                FoldedText.fold(Objects.requireNonNullElse(indicator.indicator().description(), "")),
                FoldedText.fold(Objects.requireNonNullElse(indicator.indicator().source(), "")),
                FoldedText.fold(Objects.requireNonNullElse(indicator.indicator().unitOfMeasure(), "")));
        IndicatorAt before = seen.putIfAbsent(key, indicator);
        if (before != null) {
            String one = target(before);
            String other = target(indicator);
            String variant = FoldedText.fold(one).equals(FoldedText.fold(other)) ? "" : "targets";
            findings.add(
                    CheckRule.DUPLICATE_INDICATOR.severity(),
                    CheckRule.DUPLICATE_INDICATOR,
                    variant,
                    indicator,
                    FindingCollector.brief(indicator.indicator().name()),
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
