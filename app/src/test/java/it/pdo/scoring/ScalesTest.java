package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.inUnit;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.policy.PolicyReader;
import it.pdo.scoring.frozen.FrozenSheet;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cap, threshold and bands of items, units, the body and persons; the body as the mean of its units. */
class ScalesTest {

    static ScoringPolicy policy(String yaml) {
        var reading = PolicyReader.read("t", "policy: t\nversion: 1\nname: {it: t, en: t}\n" + yaml + "\n");
        return reading.policy().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    private static ItemInput scored(String id, String unit, String weight, int result) {
        ItemInput item = item(id, List.of(indicator(id + "k", "n.", "almeno 100", String.valueOf(result))));
        return inUnit(item.withWeight(new BigDecimal(weight)), unit);
    }

    /** Unit A with 59 (weight 20), 100 and 50 (weight 40), unit B with 80 (weight 60). */
    private static ScoreInput town() {
        ItemInput first = scored("1", "A", "20", 59);
        ItemInput withPerson = new ItemInput(
                first.id(),
                first.label(),
                first.standing(),
                null,
                first.indicators(),
                List.of(),
                List.of(new PersonShare("anna", "referente", new BigDecimal("100"))));
        return new ScoreInput(
                "p",
                2022,
                DECEMBER,
                "f",
                List.of(new UnitInput("A", null, "cdc", "A"), new UnitInput("B", null, "cdc", "B")),
                List.of(
                        withPerson,
                        scored("2", "A", "40", 100),
                        scored("3", "A", "40", 50),
                        scored("4", "B", "60", 80)),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules: {}                                                             | item:1      | 59
            item-threshold: 59                                                    | item:1      | 59
            item-threshold: 59.01                                                 | item:1      | 0
            item-bands: [{from: 50, result: 60}, {from: 59, result: 75}]          | item:1      | 75
            item-bands: [{from: 50, result: 60}, {from: 59.01, result: 75}]       | item:1      | 60
            levels: {objective: {item-threshold: 60}}                             | item:1      | 0
            levels: {phase: {item-threshold: 60}}                                 | item:1      | 59
            units: {threshold: 71.8}                                              | unit:A      | 71.8
            units: {threshold: 71.81}                                             | unit:A      | 0
            units: {bands: [{from: 0, result: 50}, {from: 71.8, result: 90}]}     | unit:A      | 90
            units: {bands: [{from: 0, result: 50}, {from: 71.8, result: 90}]}     | body:body   | 74.87
            units: {body-threshold: 74.87}                                        | body:body   | 74.87
            units: {body-threshold: 74.88}                                        | body:body   | 0
            units: {body-bands: [{from: 70, result: 100}]}                        | body:body   | 100
            units: {body: mean-of-units}                                          | body:body   | 75.9
            units: {body: objectives}                                             | body:body   | 74.87
            people: {threshold: 59.01}                                            | person:anna | 0
            people: {bands: [{from: 59, result: 80}]}                             | person:anna | 80
            """)
    void scale_atALevel_changesItsResultAlone(String yaml, String figure, String expected) {
        ScoreSheet sheet = Scoring.score(town(), policy(yaml));
        assertThat(points(sheet.score(FigureId.parse(figure)))).isEqualTo(expected);
        assertThat(points(sheet.indicator("1k"))).isEqualTo("59");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            units: {threshold: 90}                        | unit:A    | it | sotto la soglia di 90 vale zero
            units: {threshold: 90}                        | unit:A    | en | below the threshold of 90 is worth zero
            item-bands: [{from: 50, result: 60}]          | item:1    | it | nella fascia da 50 vale 60
            units: {body-bands: [{from: 70, result: 99}]} | body:body | it | nella fascia da 70 vale 99
            people: {threshold: 60}                       | person:anna | it | sotto la soglia di 60 vale zero
            """)
    void figure_thatAScaleChanged_saysSo(String yaml, String figure, String language, String said) {
        Explanation why = Scoring.score(town(), policy(yaml)).explain(FigureId.parse(figure), Locale.of(language));
        assertThat(why.computation().formula()).contains(said);
    }

    /** Phases 80 of 100 (weight 30) and 30 of 60 (weight 70) give 59; the town's body follows from there. */
    @Test
    void smallTown_fromItsPhases_isTheHandComputation() {
        ScoreInput town = town();
        ItemInput fromPhases = inUnit(
                item("1", List.of(), phase("a", "30", 100, 80), phase("b", "70", 60, 30))
                        .withWeight(new BigDecimal("20")),
                "A");
        List<ItemInput> items = new ArrayList<>(town.items());
        items.set(0, fromPhases);
        ScoringPolicy policy = policy("""
                composition: children
                child-weights: percent
                levels: {voce: {composition: indicators}}
                units: {weighting: points, body: mean-of-units}""");
        List<ItemInput> leaves = items.stream()
                .map(one -> one.indicators().isEmpty()
                        ? one
                        : new ItemInput(
                                one.id(),
                                new ItemInput.Label("voce", one.code(), one.title()),
                                one.standing(),
                                null,
                                one.indicators(),
                                List.of(),
                                List.of()))
                .toList();
        ScoreSheet sheet = Scoring.score(town.withItems(leaves), policy);
        assertThat(points(sheet.item("1"))).isEqualTo("59");
        assertThat(points(sheet.unit("A"))).isEqualTo("71.8");
        assertThat(points(sheet.unit("B"))).isEqualTo("80");
        assertThat(points(sheet.body())).isEqualTo("75.9");
    }

    private static ItemInput phase(String id, String weight, int planned, int reached) {
        return new ItemInput(
                id,
                new ItemInput.Label("phase", id, id),
                new ItemInput.Standing(null, new BigDecimal(weight), WorkState.ACTIVE, false),
                CronoprogramInput.of(
                        Map.of(DECEMBER, BigDecimal.valueOf(planned)), Map.of(DECEMBER, BigDecimal.valueOf(reached))),
                List.of(),
                List.of(),
                List.of());
    }

    /** What the files of before said of a cap was said of all levels. */
    @Test
    void cap_ofRulesAlone_isThatOfEveryLevel() {
        ScoringPolicy before = policy("rules: {cap: 120}\nlevels: {phase: {rules: {cap: 130}}}");
        assertThat(before.items().general().scale().cap()).isEqualByComparingTo("120");
        assertThat(before.level("phase").scale().cap()).isEqualByComparingTo("130");
        assertThat(before.units().unitScale().cap()).isEqualByComparingTo("120");
        assertThat(before.units().bodyScale().cap()).isEqualByComparingTo("120");
        assertThat(before.people().scale().cap()).isEqualByComparingTo("120");
        ScoringPolicy apart = policy("rules: {cap: 120}\nitem-cap: 110\nunits: {body-cap: 105}");
        assertThat(apart.items().general().scale().cap()).isEqualByComparingTo("110");
        assertThat(apart.units().unitScale().cap()).isEqualByComparingTo("120");
        assertThat(apart.units().bodyScale().cap()).isEqualByComparingTo("105");
    }

    @Test
    void meanOfUnits_countsWhatNoUnitHas_once() {
        ScoreInput input = town();
        List<ItemInput> items = new ArrayList<>(input.items());
        items.add(item("z", List.of(indicator("zk", "n.", "almeno 100", "10"))));
        ScoreSheet sheet = Scoring.score(input.withItems(items), policy("units: {body: mean-of-units}"));
        assertThat(points(sheet.body())).isEqualTo("53.93"); // (71.8 + 80 + 10) / 3
        assertThat(sheet.explain(FigureId.BODY, Locale.ITALIAN).computation().rule())
                .isEqualTo("unità dell’ente, e obiettivi che nessuna unità ha, alla pari");
    }

    @Test
    void scales_ofEachLevel_areKeptInAFrozenSheet() {
        ScoringPolicy policy = policy("""
                item-cap: 110
                item-bands: [{from: 50, result: 60}]
                levels: {phase: {item-threshold: 60}}
                units: {threshold: 5, body: mean-of-units, body-bands: [{from: 70, result: 99}]}
                people: {cap: 130}""");
        FrozenSheet frozen = FrozenSheet.of(Scoring.score(town(), policy));
        FrozenSheet back = FrozenSheet.read(frozen.bytes());
        assertThat(back.policy()).isEqualTo(policy);
        assertThat(back.recompute().identical()).isTrue();
        assertThat(new String(back.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(frozen.bytes(), StandardCharsets.UTF_8));
    }
}
