package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.text.FoldedText;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level.Part;
import it.pdo.format.SumTable;
import it.pdo.target.MeasureUnit;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that items with indicators of cost have resources. The two parts of the sheet do not always have to agree, so
 * it is a warning; savings are not costs.
 */
final class CostCheck implements PlanCheck {
    private static final List<String> COST = List.of("cost", "spesa", "onere", "a carico", "expense");
    private static final List<String> SAVING =
            List.of("risparmi", "economi", "riduzione", "minor", "recuper", "saving");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        IndicatorCard card = plan.format().indicatorCard();
        SumTable table = plan.format().resources();
        if (card == null || table == null) {
            return;
        }
        Set<String> dimensions = card.dimensions().options().stream()
                .filter(option -> FoldedText.fold(option.name()).contains("cost"))
                .map(Option::code)
                .collect(Collectors.toSet());
        for (ItemAt at : plan.items()) {
            if (at.active() && at.carries(Part.RESOURCES) && nothingSetAside(at, table)) {
                check(plan, at, dimensions, findings);
            }
        }
    }

    private static boolean nothingSetAside(ItemAt at, SumTable table) {
        return ResourcesCheck.sum(at, table).signum() == 0
                && ResourcesCheck.declared(at, table).orElse(BigDecimal.ZERO).signum() == 0
                && at.item().resources().stream().allMatch(row -> blank(row.costText()));
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String cost) {
        return cost == null || cost.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static void check(CheckInput plan, ItemAt at, Set<String> dimensions, FindingCollector findings) {
        Set<String> costs = new HashSet<>();
        List<String> told = plan.indicatorsOf(at)
                .filter(IndicatorAt::active)
                .filter(indicator -> isCost(indicator, dimensions))
                .map(CostCheck::text)
                .filter(costs::add)
                .toList();
        if (!told.isEmpty()) {
            findings.add(CheckRule.COST_WITHOUT_RESOURCES, at, String.join("; ", told), told.size());
        }
    }

    private static String text(IndicatorAt indicator) {
        String target = indicator.indicator().targetText();
        String name = "«" + FindingCollector.brief(indicator.indicator().name()) + "»";
        return target == null || target.isBlank() ? name : name + " " + target.strip();
    }

    private static boolean isCost(IndicatorAt indicator, Set<String> dimensions) {
        String name = FoldedText.fold(indicator.indicator().name());
        boolean named =
                COST.stream().anyMatch(name::contains) && SAVING.stream().noneMatch(name::contains);
        String dimension = indicator.indicator().dimension();
        return named && dimension != null && dimensions.contains(dimension) && amount(indicator, name);
    }

    /** An amount, or a share of a cost that somebody bears. */
    private static boolean amount(IndicatorAt indicator, String name) {
        if (indicator.reading().isEmpty()) {
            return name.contains("%") && name.contains("a carico");
        }
        return indicator.reading().get() instanceof TargetReading.Understood understood
                && understood.target() instanceof Target.Threshold(var _, var quantity)
                && !(quantity.unit() instanceof MeasureUnit.Percent)
                && quantity.amount().signum() > 0;
    }
}
