package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Level.Use;
import it.pdo.planning.IndicatorDraft;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the weights of siblings, and of the indicators of an item. */
final class WeightsCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        siblings(plan.roots(), findings);
        plan.items().forEach(at -> siblings(plan.children(at), findings));
        IndicatorCard card = plan.format().indicatorCard();
        if (card != null && card.weight() != Use.NONE) {
            plan.items().stream().filter(ItemAt::active).forEach(at -> indicators(plan, at, card, findings));
        }
    }

    /** Siblings of a level; at the root, where each unit has its own objectives, those of one unit. */
    private static void siblings(List<ItemAt> siblings, FindingCollector findings) {
        Map<List<String>, List<ItemAt>> groups = new LinkedHashMap<>();
        siblings.stream().filter(at -> at.active() && weighted(at.level())).forEach(at -> groups.computeIfAbsent(
                        key(at), _ -> new ArrayList<>())
                .add(at));
        groups.values()
                .forEach(group ->
                        weigh(group, Objects.requireNonNull(group.getFirst().level()), findings));
    }

    private static boolean weighted(@Nullable Level level) {
        return level != null && level.weight().use() != Use.NONE;
    }

    private static List<String> key(ItemAt at) {
        String unit =
                at.above() != null || at.units().isEmpty() ? "" : at.units().getFirst();
        return List.of(at.item().level(), unit);
    }

    private static void weigh(List<ItemAt> group, Level level, FindingCollector findings) {
        List<ItemAt> missing =
                group.stream().filter(at -> at.item().weight() == null).toList();
        boolean required = level.weight().use() == Use.REQUIRED;
        boolean some = missing.size() < group.size();
        missing.stream()
                .filter(_ -> required || some)
                .forEach(at -> findings.add(
                        required ? Severity.ERROR : Severity.WARNING, CheckRule.WEIGHT_SUM, "missing", at));
        BigDecimal expected = level.weight().sum();
        BigDecimal sum = group.stream()
                .map(at -> Objects.requireNonNullElse(at.item().weight(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (some && expected != null && !CronoprogramRow.same(sum, expected)) {
            findings.add(
                    Severity.ERROR,
                    CheckRule.WEIGHT_SUM,
                    "",
                    group.getFirst(),
                    sum,
                    expected,
                    group.size(),
                    level.plural());
        }
    }

    private static void indicators(CheckInput plan, ItemAt at, IndicatorCard card, FindingCollector findings) {
        List<IndicatorAt> own =
                plan.indicatorsOf(at).filter(IndicatorAt::active).toList();
        boolean some = own.stream().map(IndicatorAt::indicator).anyMatch(i -> i.weight() != null);
        if (some || card.weight() == Use.REQUIRED) {
            own.stream()
                    .filter(each -> weightless(each.indicator()))
                    .forEach(each -> findings.add(
                            CheckRule.INDICATOR_WEIGHTS.severity(), CheckRule.INDICATOR_WEIGHTS, "", each));
        }
    }

    private static boolean weightless(IndicatorDraft indicator) {
        return indicator.weight() == null;
    }
}
