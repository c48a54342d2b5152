package it.pdo.check;

import static it.pdo.check.Lints.codes;
import static it.pdo.check.Lints.found;
import static it.pdo.check.Lints.objective;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.check.Lints.ItemSketch;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, shares, people, resources, costs, result pay. */
class SumRulesTest {

    @Test
    void weights_ofTheObjectivesOfAUnit_sum() {
        assertThat(codes(found(objective("1").weight("60"), objective("2").weight("40"))))
                .isEmpty();
        assertThat(codes(found(objective("1").weight("60"), objective("2").weight("30"))))
                .containsExactly("weight-sum error");
        assertThat(codes(found(objective("1").weight("60"), objective("2").weight("41"))))
                .containsExactly("weight-sum error");
        assertThat(codes(found(
                        objective("1").weight("100"),
                        objective("1").unit("Direzione due").weight("100"))))
                .isEmpty();
        assertThat(codes(found(objective("1").weight("100"), objective("2")))).containsExactly("weight-sum warning");
        assertThat(codes(found(objective("1"), objective("2")))).isEmpty();
    }

    @Test
    void weights_ofIndicators_areAllThereOrNone() {
        var two = objective("1").indicator("Altro", "almeno 1", null);
        assertThat(codes(found(two.weights("50", "50")))).isEmpty();
        assertThat(codes(found(
                        objective("1").indicator("Altro", "almeno 1", null).weights("50", null))))
                .containsExactly("indicator-weights warning");
    }

    @ParameterizedTest
    @CsvSource({"60, 40,", "60, 39, people-sum error", "60, 41, people-sum error", "60, , people-sum error"})
    void shares_ofPeople_sum(
            String one,
            @org.jspecify.annotations.Nullable String two,
            @org.jspecify.annotations.Nullable String expected) {
        assertThat(codes(found(objective("1").person("C", null, one).person("D", null, two))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static ItemSketch people(int declared) {
        return objective("1")
                .field("persone", declared)
                .person("C", "rossi", "50")
                .person("DPO", "verdi", "50");
    }

    @Test
    void people_withAllNames_areCountedOnceEach() {
        assertThat(codes(found(people(3).field("dirigente", "bianchi").field("responsabile", "verdi"))))
                .isEmpty();
        assertThat(codes(found(people(2).field("dirigente", "bianchi").field("responsabile", "verdi"))))
                .containsExactly("people-count error");
        assertThat(codes(found(people(2).field("dirigente", "verdi").field("responsabile", "verdi"))))
                .isEmpty();
        assertThat(codes(found(people(2).field("dirigente", "rossi").field("responsabile", "verdi"))))
                .isEmpty();
    }

    @Test
    void people_withoutNames_areExactWhereTheListMarksTheHead() {
        var marked = objective("1").field("persone", 3).person("C", null, "50").person("DPO", null, "50");
        assertThat(codes(found(marked))).isEmpty();
        assertThat(codes(found(marked.field("persone", 2)))).containsExactly("people-count error");
        assertThat(codes(found(marked.field("persone", 4)))).containsExactly("people-count error");
    }

    @Test
    void people_withoutNamesAndMarks_areOnlyBounded() {
        var unmarked = objective("1").field("persone", 3).person("C", null, "100");
        assertThat(codes(found(unmarked))).containsExactly("people-count info");
        assertThat(codes(found(unmarked.field("persone", 1)))).containsExactly("people-count info");
        assertThat(codes(found(unmarked.field("persone", 4)))).containsExactly("people-count error");
        assertThat(codes(found(unmarked.field("persone", 0)))).containsExactly("people-count error");
    }

    @Test
    void people_ofACollectiveRow_areNotCounted() {
        assertThat(codes(found(objective("1").field("persone", 40).collective("100"))))
                .isEmpty();
    }

    @Test
    void resources_declaredTotal_isTheSumOfTheRows() {
        var rows = objective("1").resource("100.50", "100,50").resource("49.50", "49,50");
        assertThat(codes(found(rows.field("totale", 150)))).isEmpty();
        List<Finding> wrong = found(rows.field("totale", 151));
        assertThat(codes(wrong)).containsExactly("resource-total error");
        assertThat(wrong.getFirst().found(Locale.ITALIAN)).contains("151 €", "150 €", "2 righe");
        assertThat(codes(found(objective("1").resource(null, "circa 200").field("totale", 150))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "costo del servizio, 5700€, cost-without-resources warning",
        "costo applicativo, 1000, cost-without-resources warning",
        "spesa sostenuta, Max 800 €, cost-without-resources warning",
        "Risparmio di spesa, 5000 €,",
        "costo applicativo, 0 €,",
        "% costi coperti, 90%,"
    })
    void cost_withoutResources_isAWarning(
            String name, String target, @org.jspecify.annotations.Nullable String expected) {
        assertThat(codes(found(objective("1").without().indicator(name, target, "costo"))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void cost_withResourcesOrInAnotherDimension_isSilent() {
        assertThat(codes(found(objective("1")
                        .indicator("costo del servizio", "5700€", "costo")
                        .resource("5700", "5.700,00 €")
                        .field("totale", 5700))))
                .isEmpty();
        assertThat(codes(found(objective("1").indicator("costo del servizio", "5700€", "quantita"))))
                .isEmpty();
    }

    @Test
    void paymentTimes_below30From2023On_areAnError() {
        String pay = """
                result-pay:
                  shares:
                    - {code: tempi, name: Tempi di pagamento, percent: %d, payment-times: true}
                    - {code: resto, name: Resto, percent: %d}
                """;
        var plan = Lints.plan(List.of(), objective("1"));
        var enough = Lints.format(Lints.FORMAT + pay.formatted(30, 70));
        var little = Lints.format(Lints.FORMAT + pay.formatted(29, 71));

        assertThat(codes(PlanChecker.check(plan, enough, CheckContext.of(2023))))
                .doesNotContain("payment-times error");
        assertThat(codes(PlanChecker.check(plan, little, CheckContext.of(2023))))
                .contains("payment-times error");
        assertThat(codes(PlanChecker.check(plan, little, CheckContext.of(2022))))
                .doesNotContain("payment-times error");
        assertThat(codes(PlanChecker.check(plan, Lints.format(), CheckContext.of(2023))))
                .contains("payment-times info");
    }
}
