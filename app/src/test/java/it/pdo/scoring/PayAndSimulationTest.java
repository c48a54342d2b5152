package it.pdo.scoring;

import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.pay.PayPlan;
import it.pdo.scoring.pay.PayShare;
import it.pdo.scoring.pay.PaySheet;
import it.pdo.scoring.pay.ResultPay;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.simulation.Simulation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Uses of results: pay, what-if, frozen sheets. */
class PayAndSimulationTest {
    private static final ScoringPolicy BLOCKING =
            Plans.with(rules -> rules.withStates(rules.states().withMissing(Choice.Absent.BLOCKS)));

    /** The shares of Milano's Annex 4. */
    private static PayPlan annex4() {
        return new PayPlan(List.of(
                PayShare.ofParts(
                        "solidarity",
                        "",
                        PayShare.of("s1", "", "5"),
                        PayShare.of("s2", "", "5"),
                        PayShare.of("s3", "", "5"),
                        PayShare.of("s4", "", "5")),
                PayShare.ofParts(
                        "health",
                        "",
                        PayShare.of("h1", "", "1.67"),
                        PayShare.of("h2", "", "1.66"),
                        PayShare.of("h3", "", "1.67")),
                PayShare.of("portfolio", "", "15"),
                PayShare.of("objectives", "", "40").from("70"),
                PayShare.of("behaviour", "", "20")));
    }

    private static Score points(String points) {
        return new Score.Scored(
                number(points), new Calculation(Rule.READING, Calculation.Operator.GIVEN, List.of(), List.of()));
    }

    private static Map<String, Score> all(String points) {
        Map<String, Score> results = new HashMap<>();
        annex4().leaves().forEach(share -> results.put(share.code(), points(points)));
        return results;
    }

    @Test
    void annex4_everythingReached_paysAll() {
        PaySheet sheet = ResultPay.distribute(annex4(), all("100"), number("10000"));
        assertThat(sheet.percentEarned()).isEqualByComparingTo("100");
        assertThat(sheet.amount()).isEqualByComparingTo("10000");
        assertThat(sheet.complete()).isTrue();
        assertThat(sheet.lines()).hasSize(10);
    }

    @Test
    void annex4_mixedResults_paysEachShareByItsOwn() {
        Map<String, Score> results = all("100");
        results.put("h2", points("50"));
        results.put("s1", points("79.87"));
        PaySheet sheet = ResultPay.distribute(annex4(), results, number("12345.67"));
        assertThat(sheet.percentEarned()).isEqualByComparingTo("98.1635");
        assertThat(sheet.amount()).isEqualByComparingTo("12118.94");
    }

    @Test
    void threshold_bothSides_paysNothingOrAll() {
        Map<String, Score> results = all("100");
        results.put("objectives", points("70"));
        assertThat(ResultPay.distribute(annex4(), results, number("100")).percentEarned())
                .isEqualByComparingTo("88");
        results.put("objectives", points("69.99"));
        PaySheet below = ResultPay.distribute(annex4(), results, number("100"));
        assertThat(below.percentEarned()).isEqualByComparingTo("60");
        assertThat(below.lines().get(8).belowThreshold()).isTrue();
    }

    @Test
    void missingResult_isNotZeroAndSaysSo() {
        Map<String, Score> results = all("100");
        results.remove("behaviour");
        PaySheet sheet = ResultPay.distribute(annex4(), results, number("100"));
        assertThat(sheet.complete()).isFalse();
        assertThat(sheet.percentEarned()).isEqualByComparingTo("80");
        assertThat(sheet.lines().getLast().earned()).isEmpty();
    }

    @Test
    void resultAboveHundred_neverPaysMoreThanTheShare() {
        assertThat(ResultPay.distribute(annex4(), all("120"), number("100")).percentEarned())
                .isEqualByComparingTo("100");
    }

    @Test
    void paymentTimes_underThirtyPercent_isTold() {
        assertThat(ResultPay.checkPaymentTimes(annex4())).hasValueSatisfying(issue -> assertThat(issue.message())
                .contains("della retribuzione di risultato: 0 %;"));
        PayPlan short30 = withPaymentTimes("29.99", "70.01");
        assertThat(ResultPay.checkPaymentTimes(short30))
                .hasValueSatisfying(issue -> assertThat(issue.message()).contains(": 29,99 %; la legge"));
        assertThat(ResultPay.checkPaymentTimes(short30))
                .hasValueSatisfying(
                        issue -> assertThat(issue.in(Locale.ENGLISH)).startsWith("only 29.99 % of result pay"));
        assertThat(ResultPay.checkPaymentTimes(withPaymentTimes("30", "70"))).isEmpty();
    }

    private static PayPlan withPaymentTimes(String share, String rest) {
        return new PayPlan(List.of(PayShare.of("t", "", share).onPaymentTimes(), PayShare.of("r", "", rest)));
    }

    @Test
    void shares_notSummingTo100_areRefused() {
        assertThatThrownBy(() -> new PayPlan(List.of(PayShare.of("a", "", "99.99"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PayPlan(List.of(PayShare.of("a", "", "50"), PayShare.of("a", "", "50"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void simulation_changedReadings_areSortedBySize() {
        ScoreInput before = input("10", "10");
        ScoreInput after = input("5", "9");
        List<Simulation.FigureDifference> differences = Simulation.compare(
                Scoring.score(before, DefaultPolicy.POLICY), Scoring.score(after, DefaultPolicy.POLICY));
        assertThat(differences)
                .extracting(difference ->
                        difference.figure() + " " + difference.change().toPlainString())
                .containsExactly("indicator:a -50", "item:o -30", "body:body -30", "indicator:b -10");
        assertThat(Simulation.compare(
                        Scoring.score(before, DefaultPolicy.POLICY), Scoring.score(before, DefaultPolicy.POLICY)))
                .isEmpty();
    }

    @Test
    void simulation_lostNumber_countsWhole() {
        List<Simulation.FigureDifference> differences = Simulation.compare(
                Scoring.score(input("10", "10"), BLOCKING), Scoring.score(input("10", ""), BLOCKING));
        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().change()).isEqualByComparingTo("-100");
    }

    @Test
    void simulation_figureOfOneSheetAlone_isADifference() {
        ScoreInput both = input("10", "10");
        ScoreInput one = plan(item("o", List.of(indicator("a", "a", "almeno 10", "10"))));

        assertThat(Simulation.compare(
                        Scoring.score(both, DefaultPolicy.POLICY), Scoring.score(one, DefaultPolicy.POLICY)))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.figure()).hasToString("indicator:b");
                    assertThat(gone.after()).isEmpty();
                    assertThat(gone.change()).isEqualByComparingTo("-100");
                });
        assertThat(Simulation.compare(
                        Scoring.score(one, DefaultPolicy.POLICY), Scoring.score(both, DefaultPolicy.POLICY)))
                .singleElement()
                .satisfies(come -> assertThat(come.before()).isEmpty());
    }

    @Test
    void simulation_anotherReasonWithoutNumber_isADifferenceOfNothing() {
        assertThat(Simulation.compare(
                        Scoring.score(input("10", ""), BLOCKING), Scoring.score(input("10", "boh"), BLOCKING)))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.figure()).hasToString("indicator:b");
                    assertThat(other.change()).isZero();
                });
        assertThat(Simulation.compare(
                        Scoring.score(input("10", ""), BLOCKING), Scoring.score(input("10", ""), BLOCKING)))
                .isEmpty();
    }

    private static ScoreInput input(String first, String second) {
        return plan(
                item("o", List.of(indicator("a", "a", "almeno 10", first), indicator("b", "b", "almeno 10", second))));
    }

    @Test
    void frozen_figureTamperedWith_isShownAsDrift() {
        FrozenSheet sheet = FrozenSheet.of(Scoring.score(input("10", "5"), DefaultPolicy.POLICY));
        TreeMap<String, FrozenSheet.FrozenFigure> figures = new TreeMap<>(sheet.figures());
        figures.put("body:body", FrozenSheet.FrozenFigure.scored(number("99")));
        figures.put("item:gone", FrozenSheet.FrozenFigure.notScored(Score.Reason.MISSING));
        FrozenSheet tampered = new FrozenSheet(sheet.header(), sheet.input(), sheet.policy(), figures);
        assertThat(tampered.recompute().drifts())
                .extracting(FrozenSheet.Drift::figure)
                .containsExactly("body:body", "item:gone");
    }

    @Test
    void frozen_garbage_isRefused() {
        for (String text : List.of("", "{", "{}", "[1]", "{\"header\":1}", "\"x", "nul", "[".repeat(5000))) {
            assertThatThrownBy(() -> FrozenSheet.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
