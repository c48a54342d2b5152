package it.pdo.scoring;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Small plans and policies for tests. */
public final class Plans {
    public static final YearMonth JULY = YearMonth.of(2022, 7);
    public static final YearMonth DECEMBER = YearMonth.of(2022, 12);

    private Plans() {}

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    public static IndicatorInput indicator(String id, String name, String target, String reading) {
        return IndicatorInput.of(
                id, name, target, reading.isEmpty() ? List.of() : List.of(ReadingInput.of(DECEMBER, reading)));
    }

    public static IndicatorInput derived(String id, String target, DerivationInput derivation, String reading) {
        IndicatorInput plain = indicator(id, id, target, reading);
        return new IndicatorInput(
                id,
                new TargetText(id, null, target, null),
                null,
                derivation,
                plain.state(),
                null,
                IndicatorInput.Progress.of(plain.readings()));
    }

    public static ItemInput item(String id, List<IndicatorInput> indicators, ItemInput... children) {
        return new ItemInput(
                id,
                new ItemInput.Label("objective", id, "Item " + id),
                ItemInput.Standing.PLAIN,
                null,
                indicators,
                Arrays.asList(children),
                List.of());
    }

    public static ItemInput inUnit(ItemInput item, @Nullable String unit) {
        return item.withStanding(new ItemInput.Standing(unit, item.weight(), item.state(), item.shared()));
    }

    public static ItemInput phase(String id, @Nullable CronoprogramInput row) {
        return new ItemInput(
                id,
                new ItemInput.Label("phase", id, "Phase " + id),
                ItemInput.Standing.PLAIN,
                row,
                List.of(),
                List.of(),
                List.of());
    }

    /** Months of 2022 as {@code month, percent, month, percent…}. */
    public static Map<YearMonth, BigDecimal> months(int... pairs) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            months.put(YearMonth.of(2022, pairs[i]), BigDecimal.valueOf(pairs[i + 1]));
        }
        return months;
    }

    public static ScoreInput plan(ItemInput... items) {
        return new ScoreInput("p", 2022, DECEMBER, "f1", List.of(), Arrays.asList(items), List.of());
    }

    /** The score of one indicator alone, under the default policy with other rules. */
    public static Score score(UnaryOperator<RuleSet> change, IndicatorInput indicator) {
        return Scoring.score(plan(item("o", List.of(indicator))), with(change)).indicator(indicator.id());
    }

    public static Score score(UnaryOperator<RuleSet> change, String name, String target, String reading) {
        return score(change, indicator("i", name, target, reading));
    }

    public static String points(Score score) {
        return switch (score) {
            case Score.Scored scored -> scored.points().toPlainString();
            case Score.NotScored none -> none.reason() + (none.blocksClosing() ? "!" : "");
        };
    }

    /** The default policy with other rules. */
    public static ScoringPolicy with(UnaryOperator<RuleSet> change) {
        return withLevel(level -> new LevelRules(
                level.composition(),
                level.indicatorWeights(),
                level.childWeights(),
                level.rounding(),
                change.apply(level.rules())));
    }

    public static ScoringPolicy withLevel(UnaryOperator<LevelRules> change) {
        ScoringPolicy base = DefaultPolicy.POLICY;
        return base.withItems(base.items().withGeneral(change.apply(base.items().general())));
    }

    public static ScoringPolicy composed(Choice.Composition composition) {
        return withLevel(level -> new LevelRules(
                composition, level.indicatorWeights(), level.childWeights(), level.rounding(), level.rules()));
    }

    public static ScoringPolicy withUnits(UnaryOperator<ScoringPolicy.UnitRules> change) {
        ScoringPolicy base = DefaultPolicy.POLICY;
        return base.withUnits(change.apply(base.units()));
    }
}
