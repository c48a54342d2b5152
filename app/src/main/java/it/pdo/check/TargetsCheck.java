package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.text.FoldedText;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.shared.Severity;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks for indicators without target, unreadable targets, and equal texts with different readings. */
final class TargetsCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        Map<String, List<IndicatorAt>> sameText = new LinkedHashMap<>();
        int doubtful = 0;
        for (IndicatorAt indicator : plan.indicators()) {
            if (!indicator.active()) {
                continue;
            }
            if (indicator.reading().isEmpty()) {
                missing(indicator, findings);
                continue;
            }
            switch (indicator.reading().get()) {
                case TargetReading.NotUnderstood not -> unreadable(indicator, not, findings);
                case TargetReading.Understood understood -> {
                    doubtful += understood.toBeConfirmed() ? 1 : 0;
                    sameText.computeIfAbsent(key(indicator), _ -> new ArrayList<>())
                            .add(indicator);
                }
            }
        }
        sameText.values().forEach(group -> twoWays(group, findings));
        if (doubtful > 0) {
            findings.ofPlan(Severity.INFO, CheckRule.DOUBTFUL_TARGET, "", doubtful);
        }
    }

    /** A derived value has a whole of its own to be held against; any other one cannot be judged. */
    private static void missing(IndicatorAt indicator, FindingCollector findings) {
        boolean derived = indicator.indicator().derivation() == IndicatorDerivation.CRONOPROGRAM
                || indicator.indicator().derivation() == IndicatorDerivation.CHILDREN;
        findings.add(
                derived ? Severity.INFO : Severity.ERROR, CheckRule.NO_TARGET, derived ? "derived" : "", indicator);
    }

    private static void unreadable(IndicatorAt indicator, TargetReading.NotUnderstood not, FindingCollector findings) {
        findings.add(
                CheckRule.UNREADABLE_TARGET.severity(), CheckRule.UNREADABLE_TARGET, "", indicator, not.text(), not);
    }

    private static String key(IndicatorAt indicator) {
        return FoldedText.plain(Objects.requireNonNullElse(indicator.indicator().targetText(), ""))
                .replaceAll("\\s+", "");
    }

    /** One finding for a text, at the first indicator that reads it unlike the first of all. */
    private static void twoWays(List<IndicatorAt> group, FindingCollector findings) {
        IndicatorAt first = group.getFirst();
        String usual = direction(first);
        group.stream()
                .filter(other -> !direction(other).equals(usual))
                .findFirst()
                .ifPresent(other -> {
                    boolean sameName = FoldedText.fold(first.indicator().name())
                            .equals(FoldedText.fold(other.indicator().name()));
                    findings.add(
                            sameName ? Severity.WARNING : Severity.INFO,
                            CheckRule.TARGET_TWO_WAYS,
                            "",
                            other,
                            Objects.requireNonNullElse(other.indicator().targetText(), ""),
                            understood(other),
                            understood(first),
                            FindingCollector.brief(first.indicator().name()),
                            first.at().objective().item().code());
                });
    }

    /** Which way is better; what is counted does not matter here. */
    private static String direction(IndicatorAt indicator) {
        return switch (understood(indicator).target()) {
            case Target.Threshold threshold -> threshold.comparison().sign();
            case Target.Change change -> change.comparison().sign() + change.kind();
            case Target.Ratio ratio -> ratio.comparison().sign();
            case Target.Range _ -> "range";
            case Target.Deadline _, Target.Milestone _ -> "day";
            case Target.OnOff _ -> "on";
            case Target.Composite composite ->
                "all of " + composite.conditions().size();
        };
    }

    private static TargetReading.Understood understood(IndicatorAt indicator) {
        if (indicator.reading().orElseThrow() instanceof TargetReading.Understood understood) {
            return understood;
        }
        throw new IllegalStateException("only understood targets are compared");
    }
}
