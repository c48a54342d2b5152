package it.pdo.target;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A target in the flat notation of published lists of targets.
 *
 * @param operator {@code >=}, {@code >}, {@code <=}, {@code <}, {@code =}; empty for composite targets and milestones
 * @param value a plain number with a dot, an ISO date, {@code SI}; empty for composite targets and milestones
 * @param better {@code higher}, {@code lower}, {@code lower (più negativo)}, {@code earlier}, {@code yes} or empty
 */
public record TargetNotation(TargetClass targetClass, String operator, String value, String unit, String better) {

    private static final String HIGHER = "higher";
    private static final String LOWER = "lower";

    public static TargetNotation of(Target target) {
        return switch (target) {
            case Target.Threshold t -> threshold(t);
            case Target.Change c -> change(c);
            case Target.Deadline d ->
                new TargetNotation(TargetClass.DATE_DEADLINE, "<=", d.by().toString(), "date", "earlier");
            case Target.OnOff _ -> new TargetNotation(TargetClass.ON_OFF, "=", "SI", "", "yes");
            case Target.Ratio r ->
                numeric(TargetClass.RATIO, r.comparison(), r.numerator(), "su " + plain(r.denominator()));
            case Target.Range r -> new TargetNotation(TargetClass.COMPOSITE, "", "", unit(r.unit()), "");
            case Target.Composite c -> composite(c.conditions());
            case Target.Milestone _ -> new TargetNotation(TargetClass.TEXT_MILESTONE, "", "", "", "");
        };
    }

    private static TargetNotation threshold(Target.Threshold target) {
        Comparison comparison = target.comparison();
        MeasureUnit unit = target.quantity().unit();
        TargetClass found = comparison == Comparison.EXACTLY
                ? TargetClass.COMPOSITE
                : switch (unit) {
                    case MeasureUnit.Count _ -> higher(comparison) ? TargetClass.NUMBER_MIN : TargetClass.NUMBER_MAX;
                    case MeasureUnit.Percent _ ->
                        higher(comparison) ? TargetClass.PERCENT_MIN : TargetClass.PERCENT_MAX;
                    case MeasureUnit.Euro _ -> higher(comparison) ? TargetClass.MONEY_MIN : TargetClass.MONEY_MAX;
                    case MeasureUnit.Time _ -> higher(comparison) ? TargetClass.NUMBER_MIN : TargetClass.DURATION_MAX;
                    case MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ -> TargetClass.RATIO;
                };
        return numeric(found, comparison, target.quantity().amount(), unit(unit));
    }

    private static TargetNotation change(Target.Change target) {
        Comparison comparison = target.comparison();
        BigDecimal amount = target.quantity().amount();
        boolean percent = target.quantity().unit() instanceof MeasureUnit.Percent;
        boolean moreNegative = target.kind() == Target.ChangeKind.SIGNED && amount.signum() < 0;
        String unit = unit(target.quantity().unit());
        TargetClass plain = higher(comparison) ? TargetClass.NUMBER_MIN : TargetClass.NUMBER_MAX;
        TargetNotation notation = numeric(
                percent ? TargetClass.PERCENT_CHANGE : plain,
                comparison,
                amount,
                switch (target.kind()) {
                    case SIGNED -> unit;
                    case INCREASE -> unit + " di aumento";
                    case REDUCTION -> unit + " di riduzione";
                });
        return comparison.lowerIsBetter() && moreNegative
                ? new TargetNotation(
                        notation.targetClass, notation.operator, notation.value, notation.unit, "lower (più negativo)")
                : notation;
    }

    /** Unit and direction of a composite target are given when all its conditions share them; dates share none. */
    private static TargetNotation composite(List<Target> conditions) {
        Set<String> units = new HashSet<>();
        Set<String> directions = new HashSet<>();
        for (Target condition : conditions) {
            TargetNotation part = of(condition);
            units.add(
                    condition instanceof Target.Change c && c.baselineYear().isPresent()
                            ? unit(c.quantity().unit()) + " vs "
                                    + c.baselineYear().getAsInt()
                            : part.unit);
            directions.add(part.better);
        }
        boolean days = conditions.stream().anyMatch(c -> c instanceof Target.Deadline);
        return new TargetNotation(
                TargetClass.COMPOSITE,
                "",
                "",
                units.size() == 1 && !days ? units.iterator().next() : "",
                directions.size() == 1 && !days ? directions.iterator().next() : "");
    }

    private static TargetNotation numeric(TargetClass found, Comparison comparison, BigDecimal value, String unit) {
        String better = higher(comparison) ? HIGHER : comparison.lowerIsBetter() ? LOWER : "";
        return new TargetNotation(found, comparison.sign(), plain(value), unit, better);
    }

    private static boolean higher(Comparison comparison) {
        return comparison.higherIsBetter();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String unit(MeasureUnit unit) {
        return switch (unit) {
            case MeasureUnit.Count(String noun) -> noun.isEmpty() ? "n." : noun;
            case MeasureUnit.Percent(String of) -> of.isEmpty() ? "%" : "% " + of;
            case MeasureUnit.Euro(String per) -> per.isEmpty() ? "euro" : Wording.join("euro", per);
            case MeasureUnit.Time(TimeUnit time) -> ItalianUnits.plural(time);
            case MeasureUnit.PerPeriod(String noun, RatePeriod period) ->
                (noun.isEmpty() ? "n." : noun) + "/" + ItalianUnits.of(period);
            case MeasureUnit.Proportion(String name) -> name;
        };
    }
}
