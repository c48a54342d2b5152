package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.composed;
import static it.pdo.scoring.Plans.inUnit;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the result of an item is put together, and by which weights. */
class CompositionTest {
    private static final ScoringPolicy DEFAULT = DefaultPolicy.POLICY;

    private static IndicatorInput fixed(String id, int percent) {
        return indicator(id, "n.", "almeno 100", String.valueOf(percent));
    }

    private static IndicatorInput fixed(String id, int percent, String weight) {
        return fixed(id, percent).withWeight(number(weight));
    }

    private static String result(ScoreInput input, ScoringPolicy policy, String id) {
        return points(Scoring.score(input, policy).item(id));
    }

    @Test
    void item_severalIndicators_isTheirMean() {
        assertThat(result(plan(item("o", List.of(fixed("a", 50), fixed("b", 75), fixed("c", 25)))), DEFAULT, "o"))
                .isEqualTo("50");
    }

    @Test
    void item_weightedIndicators_isTheirWeightedMean() {
        assertThat(result(plan(item("o", List.of(fixed("a", 50, "1"), fixed("b", 100, "3")))), DEFAULT, "o"))
                .isEqualTo("87.5");
    }

    @Test
    void item_someIndicatorsWithoutWeight_isNotScoredAndBlocks() {
        assertThat(result(plan(item("o", List.of(fixed("a", 50, "1"), fixed("b", 100)))), DEFAULT, "o"))
                .isEqualTo("WEIGHTS!");
    }

    @Test
    void item_allWeightsZero_isNotScored() {
        assertThat(result(plan(item("o", List.of(fixed("a", 50, "0"), fixed("b", 100, "0")))), DEFAULT, "o"))
                .isEqualTo("WEIGHTS!");
    }

    @Test
    void item_withoutAnything_isNotScored() {
        assertThat(result(plan(item("o", List.of())), DEFAULT, "o")).isEqualTo("NOTHING_BELOW");
    }

    @Test
    void composition_eachChoice_takesItsParts() {
        ScoreInput input =
                plan(item("o", List.of(fixed("a", 40)), item("x", List.of(fixed("b", 60), fixed("c", 100)))));
        assertThat(result(input, composed(Choice.Composition.INDICATORS_ELSE_CHILDREN), "o"))
                .isEqualTo("40");
        assertThat(result(input, composed(Choice.Composition.INDICATORS), "o")).isEqualTo("40");
        assertThat(result(
                        plan(item(
                                "o",
                                List.of(fixed("a", 40)),
                                phase("x", CronoprogramInput.of(months(1, 10), months(1, 8))))),
                        composed(Choice.Composition.CHILDREN),
                        "o"))
                .isEqualTo("80");
        assertThat(result(input, composed(Choice.Composition.BOTH), "o")).isEqualTo("60");
        assertThat(result(input, composed(Choice.Composition.ALL_INDICATORS_BELOW), "o"))
                .isEqualTo("66.66");
    }

    private static ScoringPolicy percent() {
        return Plans.withLevel(level -> new LevelRules(
                level.composition(), Choice.Weighting.PERCENT, level.childWeights(), level.rounding(), level.rules()));
    }

    @Test
    void percentWeights_thatSumToHundred_areSaidOfNothing() {
        ScoreSheet sheet =
                Scoring.score(plan(item("o", List.of(fixed("a", 50, "40"), fixed("b", 100, "60")))), percent());
        assertThat(points(sheet.item("o"))).isEqualTo("80");
        assertThat(sheet.wrongWeights()).isEmpty();
        assertThat(sheet.explain(FigureId.item("o"), Locale.ITALIAN).notes().warning())
                .isEmpty();
    }

    @Test
    void percentWeights_thatSumToSomethingElse_areSaidAndDividedByTheirSum() {
        for (String other : List.of("59.99", "60.01")) {
            ScoreSheet sheet =
                    Scoring.score(plan(item("o", List.of(fixed("a", 50, "40"), fixed("b", 100, other)))), percent());
            assertThat(sheet.wrongWeights())
                    .containsExactly(Map.entry(FigureId.item("o"), number("40").add(number(other))));
        }
        ScoreSheet sheet =
                Scoring.score(plan(item("o", List.of(fixed("a", 50, "40"), fixed("b", 100, "40")))), percent());
        assertThat(points(sheet.item("o"))).isEqualTo("75");
        assertThat(sheet.explain(FigureId.item("o"), Locale.ITALIAN).notes().warning())
                .isEqualTo(
                        "i pesi percentuali sommano a 80 e non a 100: il risultato è la media pesata, divisa per 80");
        assertThat(sheet.explain(FigureId.item("o"), Locale.ENGLISH).text()).contains("sum to 80 and not to 100");
    }

    @Test
    void percentWeights_ofSuspendedPartsCountAndOfCancelledOnesDoNot() {
        IndicatorInput suspended = in(WorkState.SUSPENDED, fixed("b", 0, "60"));
        IndicatorInput cancelled = in(WorkState.CANCELLED, fixed("c", 0, "30"));
        ScoreSheet sheet =
                Scoring.score(plan(item("o", List.of(fixed("a", 50, "40"), suspended, cancelled))), percent());
        assertThat(points(sheet.item("o"))).isEqualTo("50");
        assertThat(sheet.wrongWeights()).isEmpty();
    }

    @Test
    void percentWeights_missingAltogether_areSaid() {
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(fixed("a", 50), fixed("b", 100)))), percent());
        assertThat(points(sheet.item("o"))).isEqualTo("75");
        assertThat(sheet.wrongWeights()).containsExactly(Map.entry(FigureId.item("o"), BigDecimal.ZERO));
    }

    @Test
    void points_thatSumToAnything_areSaidOfNothing() {
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(fixed("a", 50, "7"), fixed("b", 100, "7")))), DEFAULT);
        assertThat(sheet.wrongWeights()).isEmpty();
    }

    @Test
    void percentWeights_ofUnitsAndBody_areSaidThere() {
        ItemInput a = inUnit(item("a", List.of(fixed("x", 100))), "u").withWeight(number("60"));
        ItemInput b = inUnit(item("b", List.of(fixed("y", 0))), "u").withWeight(number("30"));
        ScoreInput input = new ScoreInput(
                "p",
                2022,
                DECEMBER,
                "f",
                List.of(new UnitInput("u", null, "direzione", "U"), new UnitInput("v", null, "direzione", "V")),
                List.of(a, b),
                List.of());
        ScoreSheet sheet = Scoring.score(
                input,
                Plans.withUnits(units -> new ScoringPolicy.UnitRules(
                        units.rollUp(),
                        units.shared(),
                        Choice.Weighting.PERCENT,
                        units.countedLevels(),
                        units.unitRounding(),
                        units.bodyRounding())));
        assertThat(sheet.wrongWeights())
                .containsExactly(Map.entry(FigureId.unit("u"), number("90")), Map.entry(FigureId.BODY, number("90")));
        assertThat(points(sheet.body())).isEqualTo("66.66");
    }

    private static IndicatorInput in(WorkState state, IndicatorInput indicator) {
        return new IndicatorInput(
                indicator.id(),
                new TargetText(indicator.name(), null, indicator.targetText(), null),
                null,
                indicator.derivation(),
                state,
                indicator.weight(),
                IndicatorInput.Progress.of(indicator.readings()));
    }
}
