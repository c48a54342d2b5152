package it.pdo.scoring;

import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derived indicators. */
class DerivedTest {

    private static ItemInput withPhases(Choice.PhaseRespect reading) {
        return item(
                "o",
                List.of(derived("i", "100%", new DerivationInput.Cronoprogram(reading), "")),
                phase("1", CronoprogramInput.of(months(1, 100), months(1, 100))),
                phase("2", CronoprogramInput.of(months(3, 40), months(3, 10))),
                phase("3", CronoprogramInput.of(months(5, 20), months(5, 30))),
                phase("4", CronoprogramInput.of(Map.of(), Map.of())));
    }

    @ParameterizedTest
    @CsvSource({"PHASES_ON_TIME, 66.66", "MEAN_CAPPED, 75", "WEIGHTED_BY_PLANNED, 81.25"})
    void phaseRespect_eachReading_givesItsFigure(Choice.PhaseRespect reading, String expected) {
        assertThat(points(Scoring.score(plan(withPhases(reading)), DefaultPolicy.POLICY)
                        .indicator("i")))
                .isEqualTo(expected);
    }

    @Test
    void derived_beforeItsTarget_isThePercentageItselfAndEmptyForWhatIsRead() {
        ScoreSheet sheet = Scoring.score(
                plan(item(
                        "o",
                        List.of(
                                derived(
                                        "i",
                                        "50%",
                                        new DerivationInput.Cronoprogram(Choice.PhaseRespect.WEIGHTED_BY_PLANNED),
                                        ""),
                                indicator("read", "letture", "10", "5")),
                        phase("1", CronoprogramInput.of(months(1, 100), months(1, 80))))),
                DefaultPolicy.POLICY);

        assertThat(points(sheet.indicator("i"))).isEqualTo("100");
        assertThat(sheet.derived("i").flatMap(Score::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("80"));
        assertThat(sheet.derived("read")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"excluded, 100", "zero, 50", "full, 100", "blocks, PHASES_MISSING!"})
    void phaseRespect_phaseNeverFilledIn_followsTheRuleForMissing(String choice, String expected) {
        IndicatorInput respect =
                derived("i", "", new DerivationInput.Cronoprogram(Choice.PhaseRespect.PHASES_ON_TIME), "");
        ScoreInput input = plan(item(
                "o",
                List.of(respect),
                phase("1", CronoprogramInput.of(months(1, 100), months(1, 100))),
                phase("2", CronoprogramInput.of(months(3, 40), Map.of()))));
        assertThat(points(Scoring.score(input, Plans.with(Rules.set("missing: " + choice)))
                        .indicator("i")))
                .isEqualTo(expected);
    }

    @Test
    void children_meanAndCompleted_giveTheirFigures() {
        IndicatorInput mean =
                derived("m", "", new DerivationInput.Children(DerivationInput.Children.Kind.MEAN_OF_RESULTS), "");
        IndicatorInput completed =
                derived("c", "", new DerivationInput.Children(DerivationInput.Children.Kind.COMPLETED_SHARE), "");
        ScoreSheet sheet = Scoring.score(
                plan(item(
                        "o",
                        List.of(mean, completed),
                        phase("1", CronoprogramInput.of(months(1, 100), months(1, 100))),
                        phase("2", CronoprogramInput.of(months(1, 60, 5, 40), months(1, 99))),
                        phase("3", CronoprogramInput.of(months(1, 50), months(1, 0))))),
                DefaultPolicy.POLICY);
        assertThat(points(sheet.indicator("m"))).isEqualTo("66.33");
        assertThat(points(sheet.indicator("c"))).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            639/800 | '' | 79.87
            639 su 800 | '' | 79.87
            1/3 | '≥ 50%' | 66.66
            1/0 | '' | DENOMINATOR_ZERO!
            boh | '' | UNREADABLE_ACTUAL!
            '' | '' | 0
            """)
    void ratio_numeratorAndDenominator_give(String reading, String target, String expected) {
        ScoreInput input = plan(item("o", List.of(derived("i", target, new DerivationInput.Ratio(), reading))));
        assertThat(points(Scoring.score(input, DefaultPolicy.POLICY).indicator("i")))
                .isEqualTo(expected);
    }

    private static DerivationInput.Scorecard card() {
        return new DerivationInput.Scorecard(List.of(
                criterion("1", false, 3, 2, 1), criterion("2", false, 3, 2, 1, 0), criterion("9", true, 3, 2, 1)));
    }

    private static DerivationInput.Criterion criterion(String code, boolean bonus, int... points) {
        List<DerivationInput.Option> options = new java.util.ArrayList<>();
        for (int point : points) {
            String letter = String.valueOf((char) ('a' + options.size()));
            options.add(new DerivationInput.Option(code + letter, "", number(String.valueOf(point))));
        }
        return new DerivationInput.Criterion(code, "", bonus, options);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in-denominator | 1=1a; 2=2a; 9=9a | 100
            in-denominator | 1=1a; 2=2a | 66.66
            outside-denominator | 1=1a; 2=2a | 100
            outside-denominator | 1=1b; 2=2b; 9=9c | 83.33
            outside-denominator | 1=1b; 2=- | 66.66
            outside-denominator | 1=1b | SCORECARD!
            outside-denominator | 1=1b; 2=2z | SCORECARD!
            outside-denominator | 18/21 | 85.71
            outside-denominator | 18 su 21 | 85.71
            outside-denominator | 85,7% | 85.7
            outside-denominator | 18/0 | SCORECARD!
            outside-denominator | boh | SCORECARD!
            outside-denominator | boh% | SCORECARD!
            """)
    void scorecard_pointsOverGreatest_give(String bonus, String reading, String expected) {
        ScoreInput input = plan(item("o", List.of(derived("i", "", card(), reading))));
        assertThat(points(Scoring.score(input, Plans.with(Rules.set("bonus: " + bonus)))
                        .indicator("i")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a / b * 100 | a=1; b=4 | 25
            MIN(a, b) | a=30; b=40 | 30
            MAX(a, b) + 1 | a=30; b=40 | 41
            IF(a > b, 10, 20) | a=1; b=2 | 20
            -a + ABS(0 - 90) | a=20 | 70
            a / 0 | a=1 | FORMULA!
            a + c | a=1 | FORMULA!
            a ^ 9 | a=9 | FORMULA!
            RANDOM() | a=9 | FORMULA!
            "x" | a=9 | FORMULA!
            a.b | a=9 | FORMULA!
            1e9 | a=9 | FORMULA!
            a) | a=9 | FORMULA!
            MAX(a,)) | a=9 | FORMULA!
            , | a=9 | FORMULA!
            a | a=12,5,3 | UNREADABLE_ACTUAL!
            """)
    void formula_namedValuesOnly_give(String formula, String reading, String expected) {
        DerivationInput derivation = new DerivationInput.Formula(formula, new TreeMap<>());
        ScoreInput input = plan(item("o", List.of(derived("i", "", derivation, reading))));
        assertThat(points(Scoring.score(input, DefaultPolicy.POLICY).indicator("i")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501})
    void formula_longerThanAllowed_isRefused(int length) {
        String formula = "1" + "+1".repeat(length / 2 - 1) + " ".repeat(length - 2 * (length / 2) + 1);
        FormulaValue value = FormulaValue.of(formula, Map.of());
        assertThat(formula).hasSize(length);
        assertThat(value instanceof FormulaValue.Value).isEqualTo(length == 500);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void formula_deeperThanAllowed_isRefused(int depth) {
        String formula = "(".repeat(depth) + "1" + ")".repeat(depth);
        assertThat(FormulaValue.of(formula, Map.of()) instanceof FormulaValue.Value)
                .isEqualTo(depth == 20);
    }

    @Test
    void formula_otherIndicators_enterByName() {
        DerivationInput sum = new DerivationInput.Formula("x + y", new TreeMap<>(Map.of("x", "a", "y", "b")));
        ScoreSheet sheet = Scoring.score(
                plan(item(
                        "o",
                        List.of(
                                indicator("a", "a", "almeno 10", "30"),
                                indicator("b", "b", "almeno 10", "20"),
                                derived("i", "", sum, "")))),
                DefaultPolicy.POLICY);
        assertThat(points(sheet.indicator("i"))).isEqualTo("50");
        ScoreSheet missing = Scoring.score(
                plan(item(
                        "o",
                        List.of(
                                indicator("a", "a", "almeno 10", "30"),
                                indicator("b", "b", "almeno 10", ""),
                                derived("i", "", sum, "")))),
                DefaultPolicy.POLICY);
        // An input that nobody wrote is not zero: 30 + nothing has no value, and counts as not reached.
        assertThat(points(missing.indicator("i"))).isEqualTo("0");
        assertThat(((Score.Scored) missing.indicator("i")).calculation().rule()).isEqualTo(Rule.ABSENT_ZERO);
    }
}
