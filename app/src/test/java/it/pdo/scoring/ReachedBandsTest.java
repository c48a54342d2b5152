package it.pdo.scoring;

import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands and points on what was reached, as indicators of a manager's card have them. */
class ReachedBandsTest {
    private static final String SATISFACTION =
            "reached-bands: [{from: 0, result: 0}, {from: 40, result: 87}, {from: 50, result: 100}]";
    private static final String POINTS =
            "{cap: 120, reached-bands: [{from: 10, result: 50}, {from: 20, result: 100}, {from: 30, result: 120}], between: linear}";

    private static Score worth(String rules, String target, String reading) {
        ScoringPolicy policy = ScalesTest.policy("indicators: {Voto: " + rules + "}");
        return Scoring.score(plan(item("o", List.of(indicator("v", "Voto", target, reading)))), policy)
                .indicator("v");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29.99 | 0
            30    | 100
            31    | 100
            0     | 0
            -1    | 0
            """)
    void onlyBand_isAllOrNothing(String reading, String expected) {
        assertThat(points(worth("{reached-bands: [{from: 30, result: 100}]}", "almeno 30", reading.replace('.', ','))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            39,99 % | 0
            40 %    | 87
            43,5 %  | 87
            49,99 % | 87
            50 %    | 100
            """)
    void bandsOfACard_giveTheResultOfTheBand(String reading, String expected) {
        assertThat(points(worth("{" + SATISFACTION + "}", "almeno 50 %", reading)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 giorni  | 100
            6 giorni  | 87
            10 giorni | 87
            11 giorni | 0
            """)
    void openEdge_leavesItsBoundToTheBandBelow(String reading, String expected) {
        String rules = "{reached-bands: [{from: 0, result: 100}, {above: 5, result: 87}, {above: 10, result: 0}]}";
        assertThat(points(worth(rules, "al massimo 5 giorni", reading))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9    | 0
            10   | 50
            15   | 75
            17   | 85
            20   | 100
            25   | 110
            30   | 120
            90   | 120
            10,3333 | 51.66
            """)
    void points_areJoinedByLines(String reading, String expected) {
        assertThat(points(worth(POINTS, "almeno 20", reading))).isEqualTo(expected);
    }

    @Test
    void pointAndPastIt_areAJump() {
        String rules =
                "{reached-bands: [{from: 10, result: 100}, {from: 20, result: 50}, {above: 20, result: 0}], between: linear}";
        assertThat(points(worth(rules, "al massimo 10 giorni", "15 giorni"))).isEqualTo("75");
        assertThat(points(worth(rules, "al massimo 10 giorni", "20 giorni"))).isEqualTo("50");
        assertThat(points(worth(rules, "al massimo 10 giorni", "21 giorni"))).isEqualTo("0");
    }

    /** 43.5 % is in the band of 87; weighing 20 of 100 beside an indicator at nothing it gives 17.4. */
    @Test
    void managersCard_isTheHandComputation() {
        ItemInput card = item(
                "b1",
                List.of(
                        indicator("s", "Voto", "almeno 50 %", "43,5 %").withWeight(new BigDecimal("20")),
                        indicator("r", "Altro", "almeno 80 %", "0 %").withWeight(new BigDecimal("80"))));
        ScoreSheet sheet = Scoring.score(plan(card), ScalesTest.policy("indicators: {Voto: {" + SATISFACTION + "}}"));
        assertThat(points(sheet.indicator("s"))).isEqualTo("87");
        assertThat(points(sheet.item("b1"))).isEqualTo("17.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almeno 50 % | SI         | UNREADABLE_ACTUAL
            almeno 50 % | > 60 %     | MISMATCH
            entro il 30/06/2022 | 15/06/2022 | MISMATCH
            """)
    void readingWithoutANumber_isAskedAndNotScored(String target, String reading, String reason) {
        assertThat(worth("{" + SATISFACTION + "}", target, reading)).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void derivedValue_withoutTarget_isReadByTheBands() {
        IndicatorInput ratio = Plans.derived("Voto", "", new DerivationInput.Ratio(), "87/200");
        ScoreSheet sheet = Scoring.score(
                plan(item("o", List.of(ratio))), ScalesTest.policy("indicators: {Voto: {" + SATISFACTION + "}}"));
        assertThat(points(sheet.indicator("Voto"))).isEqualTo("87");
    }

    /** The bands are of the year: half a year's count is not put into them. */
    @Test
    void countBeforeTheYearIsOver_isNotDue() {
        YearMonth june = YearMonth.of(2022, 6);
        IndicatorInput count = IndicatorInput.of(
                "v",
                "Incontri",
                "almeno 30",
                List.of(ReadingInput.of(june, "15"), ReadingInput.of(Plans.DECEMBER, "30")));
        ScoringPolicy policy = ScalesTest.policy(
                "pace: by-nature\nindicators: {Incontri: {reached-bands: [{from: 30, result: 100}]}}");
        var input = plan(item("o", List.of(count)));
        assertThat(points(Scoring.score(input.at(june), policy).indicator("v"))).isEqualTo("NOT_DUE");
        assertThat(points(Scoring.score(input, policy).indicator("v"))).isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            43,5 % | it | 87: 43,5 è nella fascia da 40 in su | fascia del valore raggiunto
            43,5 % | en | 87: 43.5 is in the band from 40 up  | band of the reached value
            """)
    void result_saysItsBand(String reading, String language, String formula, String rule) {
        Explanation why = Scoring.score(
                        plan(item("o", List.of(indicator("v", "Voto", "almeno 50 %", reading)))),
                        ScalesTest.policy("indicators: {Voto: {" + SATISFACTION + "}}"))
                .explain(FigureId.indicator("v"), Locale.of(language));
        assertThat(why.computation().formula()).startsWith(formula);
        assertThat(why.computation().rule()).isEqualTo(rule);
    }

    @Test
    void interpolatedResult_saysItsLine_andIsKeptInAFrozenSheet() {
        ScoringPolicy policy =
                ScalesTest.policy("indicators: {Voto: " + POINTS + ", Altro: {bands: [{above: 50, result: 60}]}}");
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(indicator("v", "Voto", "almeno 20", "17")))), policy);
        Explanation why = sheet.explain(FigureId.indicator("v"), Locale.ITALIAN);
        assertThat(why.computation().formula()).startsWith("50 + (100 − 50) × (17 − 10) / (20 − 10)");
        assertThat(why.computation().expression()).contains("50 + (100 - 50) * (17 - 10) / (20 - 10)");
        FrozenSheet back = FrozenSheet.read(FrozenSheet.of(sheet).bytes());
        assertThat(back.policy()).isEqualTo(policy);
        assertThat(back.recompute().identical()).isTrue();
    }
}
