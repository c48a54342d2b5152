package it.pdo.planning.lint;

import it.pdo.planning.Derivation;
import it.pdo.planning.lint.LintPlan.IndicatorAt;
import it.pdo.shared.Severity;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Indicators without target, with one that cannot be read, and texts that are read in two ways. */
final class TargetsCheck implements LintCheck {

    @Override
    public void check(LintPlan plan, Findings findings) {
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
            findings.ofPlan(Severity.INFO, LintRule.DOUBTFUL_TARGET, "", doubtful);
        }
    }

    /** A derived value has a whole of its own to be held against; any other one cannot be judged. */
    private static void missing(IndicatorAt indicator, Findings findings) {
        boolean derived = indicator.indicator().derivation() == Derivation.CRONOPROGRAM
                || indicator.indicator().derivation() == Derivation.CHILDREN;
        findings.add(derived ? Severity.INFO : Severity.ERROR, LintRule.NO_TARGET, derived ? "derived" : "", indicator);
    }

    private static void unreadable(IndicatorAt indicator, TargetReading.NotUnderstood not, Findings findings) {
        findings.add(LintRule.UNREADABLE_TARGET.severity(), LintRule.UNREADABLE_TARGET, "", indicator, not.text(), not);
    }

    private static String key(IndicatorAt indicator) {
        return Folded.plain(Objects.requireNonNullElse(indicator.indicator().targetText(), ""))
                .replaceAll("\\s+", "");
    }

    /** One finding for a text, at the first indicator that reads it unlike the first of all. */
    private static void twoWays(List<IndicatorAt> group, Findings findings) {
        IndicatorAt first = group.getFirst();
        String usual = direction(first);
        group.stream()
                .filter(other -> !direction(other).equals(usual))
                .findFirst()
                .ifPresent(other -> {
                    boolean sameName = Folded.words(first.indicator().name())
                            .equals(Folded.words(other.indicator().name()));
                    findings.add(
                            sameName ? Severity.WARNING : Severity.INFO,
                            LintRule.TARGET_TWO_WAYS,
                            "",
                            other,
                            Objects.requireNonNullElse(other.indicator().targetText(), ""),
                            understood(other),
                            understood(first),
                            Findings.brief(first.indicator().name()),
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
