package it.pdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PlanYear;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingCalendar.Frequency;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingRules;
import it.pdo.scoring.input.ReadingRules.YearValue;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How an indicator's readings are put together, when they are judged, and what is expected at a checkpoint. */
class ReadingRulesTest {
    private static final FigureId FIGURE = FigureId.indicator("i");

    private static ReadingRules of(YearValue value) {
        return new ReadingRules(null, value, new TreeMap<>());
    }

    private static ScoreSheet sheet(
            String target, ReadingRules rules, DerivationInput derivation, Month at, Map<Integer, String> readings) {
        List<ReadingInput> inputs = new ArrayList<>();
        readings.forEach((month, text) -> inputs.add(ReadingInput.of(YearMonth.of(2026, month), text)));
        IndicatorInput indicator = new IndicatorInput(
                "i",
                new TargetText("Pratiche", null, target, null),
                null,
                derivation,
                WorkState.ACTIVE,
                null,
                new IndicatorInput.Progress(null, inputs, List.of(), rules));
        ItemInput item = new ItemInput(
                "o",
                new ItemInput.Label("obiettivo", "1", "Uno"),
                ItemInput.Standing.PLAIN,
                null,
                List.of(indicator),
                List.of(),
                List.of());
        ReadingCalendar calendar =
                new ReadingCalendar(2026, Frequency.QUARTERLY, new TreeSet<>(List.of(Month.JUNE, Month.DECEMBER)));
        return Scoring.score(
                new ScoreInput(
                        "p",
                        2026,
                        YearMonth.of(2026, at),
                        "f/1",
                        List.of(),
                        List.of(item),
                        List.of(),
                        PlanYear.of(calendar)),
                DefaultPolicy.POLICY);
    }

    private static Score score(String target, ReadingRules rules, Month at, Map<Integer, String> readings) {
        return sheet(target, rules, new DerivationInput.None(), at, readings).indicator("i");
    }

    private static BigDecimal points(Score score) {
        assertThat(score).isInstanceOf(Scored.class);
        return ((Scored) score).points();
    }

    @ParameterizedTest
    @CsvSource({
        // target, how, readings of March, June, September, December, result
        "almeno 100, LAST, 10, 20, 30, 20, 20",
        "almeno 100, SUM, 10, 20, 30, 20, 80",
        "almeno 100, SUM, 10, 20, 30, 40, 100",
        "almeno 100, MEAN, 80, 90, 100, 50, 80",
        "almeno 100, BEST, 80, 95, 60, 50, 95",
        "almeno 80%, MEAN, 60%, 80%, 60%, 40%, 75",
        "al massimo 20, SUM, 5, 5, 5, 5, 100",
        "al massimo 20, BEST, 25, 19, 30, 40, 100",
        "al massimo 20, MEAN, 10, 20, 20, 30, 100"
    })
    void severalReadings_makeTheYear_asThePlanSays(
            String target, YearValue how, String march, String june, String september, String december, String result) {
        Map<Integer, String> readings = Map.of(3, march, 6, june, 9, september, 12, december);

        assertThat(points(score(target, of(how), Month.DECEMBER, readings))).isEqualByComparingTo(result);
    }

    @Test
    void ratioOfSums_withThreeDecimals_isNotReadAsThousands() {
        Map<Integer, String> readings = Map.of(3, "0,617/1", 6, "0,617/1", 9, "0/1", 12, "0/1");

        // 1.234 / 4, and not 1234 / 4
        assertThat(points(score("almeno 100%", of(YearValue.RATIO), Month.DECEMBER, readings)))
                .isEqualByComparingTo("30.85");
    }

    @Test
    void ratioOfSums_isNotTheMeanOfRatios_forTypedReadingsAndForDerivedOnes() {
        Map<Integer, String> readings = Map.of(3, "10/10", 6, "0/90", 9, "20/50", 12, "10/50");
        ReadingRules ratio = of(YearValue.RATIO);

        Score typed = score("almeno 40%", ratio, Month.DECEMBER, readings);
        Score derived = sheet("almeno 40%", ratio, new DerivationInput.Ratio(), Month.DECEMBER, readings)
                .indicator("i");

        // (10 + 0 + 20 + 10) / (10 + 90 + 50 + 50) = 20 % of at least 40 %
        assertThat(points(typed)).isEqualByComparingTo("50");
        assertThat(points(derived)).isEqualByComparingTo("50");
    }

    @Test
    void sum_explainsEachReadingOfIt() {
        ScoreSheet sheet = sheet(
                "almeno 100",
                of(YearValue.SUM),
                new DerivationInput.None(),
                Month.DECEMBER,
                Map.of(3, "10", 6, "20", 9, "30", 12, "20"));

        assertThat(sheet.explain(FIGURE, Locale.ENGLISH).toString())
                .contains("sum of the readings of the year", "10 + 20 + 30 + 20");
    }

    @Test
    void sum_atAnEarlierCheckpoint_isComparedWithWhatIsExpectedToDate() {
        // 30 of 100 × 6 / 12
        assertThat(points(score("almeno 100", of(YearValue.SUM), Month.JUNE, Map.of(3, "10", 6, "20"))))
                .isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @CsvSource({"al massimo 20, SUM", "al massimo 20, MEAN", "almeno 10, MEAN"})
    void silentQuarter_isNotLeftOutWhereThatWouldRaiseTheResult(String target, YearValue how) {
        Score score = score(target, of(how), Month.DECEMBER, Map.of(3, "10", 6, "10", 12, "10"));

        // missing at a checkpoint counts as not reached
        assertThat(points(score)).isEqualByComparingTo("0");
    }

    @Test
    void silentQuarter_ofASumAgainstAMinimum_countsAsNothing() {
        assertThat(points(score("almeno 100", of(YearValue.SUM), Month.DECEMBER, Map.of(3, "30", 12, "40"))))
                .isEqualByComparingTo("70");
    }

    @Test
    void readingThatIsNoAmount_isAskedAbout_insteadOfASumWithoutIt() {
        Score score = score(
                "almeno 100", of(YearValue.SUM), Month.DECEMBER, Map.of(3, "30", 6, "parecchie", 9, "30", 12, "40"));

        assertThat(score).isNotInstanceOf(Scored.class);
    }

    @Test
    void removedReading_neverRaisesTheResult() {
        Random random = new Random(51);
        List<YearValue> amounts = List.of(YearValue.SUM, YearValue.MEAN, YearValue.BEST);
        String[] targets = {"almeno 100", "al massimo 100", "almeno 50%", "al massimo 30 giorni"};
        for (int run = 0; run < 2_000; run++) {
            String target = targets[random.nextInt(targets.length)];
            YearValue how = amounts.get(random.nextInt(amounts.size()));
            String unit = target.contains("%") ? "%" : target.contains("giorni") ? " giorni" : "";
            Map<Integer, String> readings = new TreeMap<>();
            for (int month = 1; month <= 12; month++) {
                if (random.nextInt(3) > 0) {
                    readings.put(month, random.nextInt(60) + unit);
                }
            }
            BigDecimal whole = figure(score(target, of(how), Month.DECEMBER, readings));
            for (Integer month : List.copyOf(readings.keySet())) {
                Map<Integer, String> fewer = new TreeMap<>(readings);
                fewer.remove(month);
                boolean answeredByAnother = quarter(readings, month) > 1;
                if (how == YearValue.MEAN && answeredByAnother) {
                    continue; // a second reading of a quarter that is answered all the same is not asked for
                }
                if (target.startsWith("al massimo") && answeredByAnother && how == YearValue.SUM) {
                    continue;
                }
                assertThat(figure(score(target, of(how), Month.DECEMBER, fewer)))
                        .as("%s %s %s without %d", target, how, readings, month)
                        .isLessThanOrEqualTo(whole);
            }
        }
    }

    private static long quarter(Map<Integer, String> readings, int month) {
        return readings.keySet().stream()
                .filter(other -> (other - 1) / 3 == (month - 1) / 3)
                .count();
    }

    private static BigDecimal figure(Score score) {
        return score instanceof Scored scored ? scored.points() : BigDecimal.ZERO;
    }

    @Test
    void expectedAtACheckpoint_replacesTheTargetThere_andSaysSo() {
        ReadingRules rules = new ReadingRules(null, YearValue.LAST, new TreeMap<>(Map.of(Month.JUNE, "almeno 20")));

        ScoreSheet june = sheet("almeno 100", rules, new DerivationInput.None(), Month.JUNE, Map.of(3, "5", 6, "10"));

        assertThat(points(june.indicator("i"))).isEqualByComparingTo("50");
        assertThat(june.explain(FIGURE, Locale.ENGLISH).toString()).contains("expected at this checkpoint");
        assertThat(points(score("almeno 100", rules, Month.DECEMBER, Map.of(6, "10", 12, "80"))))
                .isEqualByComparingTo("80");
        // without it, 100 × 6 / 12 is expected in June
        assertThat(points(score("almeno 100", ReadingRules.NONE, Month.JUNE, Map.of(3, "5", 6, "10"))))
                .isEqualByComparingTo("20");
    }

    @Test
    void sum_isComparedWithWhatThePlanExpectsAtTheCheckpoint() {
        ReadingRules rules = new ReadingRules(null, YearValue.SUM, new TreeMap<>(Map.of(Month.JUNE, "almeno 10")));

        assertThat(points(score("almeno 30", rules, Month.JUNE, Map.of(3, "5", 6, "5"))))
                .isEqualByComparingTo("100");
        assertThat(points(score("almeno 30", rules, Month.JUNE, Map.of(3, "5", 6, "3"))))
                .isEqualByComparingTo("80");
    }

    @Test
    void frozenSheet_keepsTheRules_andIsComputedAgainAsItWas() {
        ReadingRules rules =
                new ReadingRules(Frequency.MONTHLY, YearValue.SUM, new TreeMap<>(Map.of(Month.JUNE, "almeno 20")));
        FrozenSheet frozen = FrozenSheet.of(
                sheet("almeno 100", rules, new DerivationInput.None(), Month.JUNE, Map.of(3, "5", 6, "10")));

        FrozenSheet read = FrozenSheet.read(frozen.bytes());

        assertThat(read).isEqualTo(frozen);
        assertThat(read.recompute().identical()).isTrue();
        assertThat(read.input().items().getFirst().indicators().getFirst().readingRules())
                .isEqualTo(rules);
    }

    @Test
    void expectedInItsOwnUnit_isComparedInIt() {
        ReadingRules rules =
                new ReadingRules(null, YearValue.LAST, new TreeMap<>(Map.of(Month.JUNE, "al massimo 40 giorni")));

        assertThat(points(score("al massimo 30 giorni", rules, Month.JUNE, Map.of(6, "38 giorni"))))
                .isEqualByComparingTo("100");
        assertThat(points(score("al massimo 30 giorni", ReadingRules.NONE, Month.JUNE, Map.of(6, "38 giorni"))))
                .isLessThan(new BigDecimal("100"));
    }

    @Test
    void readAtYearEnd_isNotJudgedBefore_whateverTheCalendarOfThePlan() {
        ReadingRules rules = new ReadingRules(Frequency.AT_YEAR_END, YearValue.LAST, new TreeMap<>());

        assertThat(score("almeno 90%", rules, Month.JUNE, Map.of()))
                .isInstanceOfSatisfying(
                        NotScored.class, none -> assertThat(none.reason()).isEqualTo(Score.Reason.NOT_DUE));
        assertThat(points(score("almeno 90%", ReadingRules.NONE, Month.JUNE, Map.of())))
                .isEqualByComparingTo("0");
        assertThat(points(score("almeno 90%", rules, Month.DECEMBER, Map.of(12, "95%"))))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @EnumSource(YearValue.class)
    void oneReading_isTheYear_whateverTheRule(YearValue how) {
        ReadingRules yearly = new ReadingRules(Frequency.AT_YEAR_END, how, new TreeMap<>());

        assertThat(points(score("almeno 80%", yearly, Month.DECEMBER, Map.of(12, "30/50"))))
                .isEqualByComparingTo("75");
    }
}
