package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.JULY;
import static it.pdo.scoring.Plans.composed;
import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.inUnit;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How results are put together, from phases to the body. */
class EngineTest {
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

    @Test
    void suspended_indicator_isLeftOutNeverZero() {
        IndicatorInput suspended = new IndicatorInput(
                "b",
                "b",
                null,
                null,
                "almeno 1",
                null,
                new Derivation.None(),
                WorkState.SUSPENDED,
                null,
                null,
                List.of(),
                List.of());
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(fixed("a", 80), suspended))), DEFAULT);
        assertThat(points(sheet.indicator("b"))).isEqualTo("SUSPENDED");
        assertThat(points(sheet.item("o"))).isEqualTo("80");
        assertThat(sheet.explain(FigureId.item("o"), Locale.ITALIAN).text()).contains("è sospeso per l’anno");
    }

    @Test
    void cancelledItem_itsIndicators_areCancelledToo() {
        ItemInput cancelled = new ItemInput(
                "o",
                "objective",
                "",
                "o",
                null,
                null,
                WorkState.CANCELLED,
                false,
                null,
                List.of(fixed("a", 10)),
                List.of(),
                List.of());
        ScoreSheet sheet = Scoring.score(plan(cancelled), DEFAULT);
        assertThat(points(sheet.item("o"))).isEqualTo("CANCELLED");
        assertThat(points(sheet.indicator("a"))).isEqualTo("CANCELLED");
        assertThat(points(sheet.body())).isEqualTo("CANCELLED");
    }

    @Test
    void missing_beforeDueMonth_isNotDueYet() {
        IndicatorInput open = indicator("a", "n.", "entro il 31/10/2022", "");
        ScoreInput input = plan(item("o", List.of(open)));
        assertThat(points(
                        Scoring.score(input.at(YearMonth.of(2022, 9)), DEFAULT).indicator("a")))
                .isEqualTo("NOT_DUE");
        assertThat(points(
                        Scoring.score(input.at(YearMonth.of(2022, 10)), DEFAULT).indicator("a")))
                .isEqualTo("MISSING!");
    }

    @Test
    void no_beforeDeadline_isNotDueAndAfterIsZero() {
        IndicatorInput no = IndicatorInput.of("a", "n.", "entro il 31/10/2022", List.of(ReadingInput.of(JULY, "NO")));
        ScoreInput input = plan(item("o", List.of(no)));
        assertThat(points(Scoring.score(input.at(JULY), DEFAULT).indicator("a")))
                .isEqualTo("NOT_DUE");
        assertThat(points(Scoring.score(input.at(DECEMBER), DEFAULT).indicator("a")))
                .isEqualTo("0");
    }

    @Test
    void reading_afterTheMonth_isNotLookedAt() {
        IndicatorInput two = IndicatorInput.of(
                "a", "n.", "almeno 10", List.of(ReadingInput.of(DECEMBER, "10"), ReadingInput.of(JULY, "5")));
        ScoreInput input = plan(item("o", List.of(two)));
        assertThat(points(
                        Scoring.score(input.at(YearMonth.of(2022, 11)), DEFAULT).indicator("a")))
                .isEqualTo("50");
        assertThat(points(Scoring.score(input.at(DECEMBER), DEFAULT).indicator("a")))
                .isEqualTo("100");
    }

    @Test
    void waiting_eachChoice_isVisible() {
        IndicatorInput waiting = IndicatorInput.of(
                "a", "n.", "almeno 10", List.of(new ReadingInput(JULY, "10", ReadingInput.Approval.WAITING)));
        assertThat(points(Plans.score(Rules.set("waiting: counts"), waiting))).isEqualTo("100");
        assertThat(points(Plans.score(Rules.set("waiting: excluded"), waiting))).isEqualTo("WAITING_APPROVAL");
        assertThat(points(Plans.score(Rules.set("waiting: blocks"), waiting))).isEqualTo("WAITING_APPROVAL!");
    }

    @Test
    void actions_partlyDone_countAsThePolicySays() {
        IndicatorInput no = indicator("a", "n.", "on", "NO");
        IndicatorInput acted = new IndicatorInput(
                "a",
                "n.",
                null,
                null,
                "on",
                null,
                no.derivation(),
                no.state(),
                null,
                null,
                no.readings(),
                List.of(new ActionInput("x", number("100")), new ActionInput("y", number("50"))));
        assertThat(points(Plans.score(Rules.set("refusal: actions", "partly-done: proportional"), acted)))
                .isEqualTo("75");
        assertThat(points(Plans.score(Rules.set("refusal: actions", "partly-done: zero"), acted)))
                .isEqualTo("50");
        assertThat(points(Plans.score(Rules.set("refusal: zero"), acted))).isEqualTo("0");
    }

    @Test
    void confirmedTarget_counts_insteadOfTheText() {
        IndicatorInput plain = indicator("a", "n.", "10", "5");
        IndicatorInput confirmed = new IndicatorInput(
                "a",
                "n.",
                null,
                null,
                "10",
                "al massimo 10",
                plain.derivation(),
                plain.state(),
                null,
                null,
                plain.readings(),
                List.of());
        assertThat(points(Plans.score(Rules.set("unconfirmed: blocks"), confirmed)))
                .isEqualTo("100");
        assertThat(points(Plans.score(Rules.DEFAULT, plain))).isEqualTo("50");
    }

    @Test
    void formulaCircle_isShownWithItsPath() {
        IndicatorInput a = derived("a", "", new Derivation.Formula("b", new TreeMap<>(Map.of("b", "b"))), "");
        IndicatorInput b = derived("b", "", new Derivation.Formula("a", new TreeMap<>(Map.of("a", "a"))), "");
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(a, b, fixed("c", 70)))), DEFAULT);
        assertThat(sheet.indicator("a")).isEqualTo(new NotScored(Score.Reason.CYCLE, true, "«a» → «b» → «a»"));
        assertThat(points(sheet.item("o"))).isEqualTo("70");
        assertThat(sheet.explain(FigureId.indicator("b"), Locale.ITALIAN).rule())
                .contains("«a» → «b» → «a»");
    }

    @Test
    void linkCircle_isShownAndDoesNotHang() {
        ItemInput below = item("below", List.of());
        ScoreInput input = new ScoreInput(
                "p",
                2022,
                DECEMBER,
                "f",
                List.of(),
                List.of(item("top", List.of(), below)),
                List.of(new ItemLink("top", "below", null)));
        ScoreSheet sheet = Scoring.score(input, composed(Choice.Composition.CHILDREN));
        assertThat(points(sheet.item("top"))).isEqualTo("CYCLE!");
        assertThat(points(sheet.item("below"))).isEqualTo("CYCLE!");
        assertThat(sheet.explain(FigureId.BODY, Locale.ENGLISH).text()).contains("depends on itself");
        assertThat(sheet.blocking()).containsExactly(FigureId.item("top"), FigureId.item("below"));
    }

    @Test
    void item_underSeveralParents_countsInEachAndOnceAtBody() {
        ItemInput shared = item("s", List.of(fixed("a", 0)));
        ItemInput other = item("x", List.of(), item("y", List.of(fixed("b", 100))));
        ScoreInput input = new ScoreInput(
                "p", 2022, DECEMBER, "f", List.of(), List.of(shared, other), List.of(new ItemLink("s", "x", null)));
        ScoreSheet sheet = Scoring.score(input, composed(Choice.Composition.INDICATORS_ELSE_CHILDREN));
        assertThat(points(sheet.item("x"))).isEqualTo("50");
        assertThat(points(sheet.body())).isEqualTo("25");
    }

    @Test
    void units_sectionAndDirection_takeTheItemsOfTheirSubtree() {
        List<UnitInput> units = List.of(
                new UnitInput("s1", "d", "sezione", "S1"),
                new UnitInput("d", null, "direzione", "D"),
                new UnitInput("s2", "d", "sezione", "S2"));
        assertThatThrownBy(() -> new ScoreInput(
                        "p", 2022, DECEMBER, "f", List.of(new UnitInput("a", "zz", "k", "n")), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        List<ItemInput> items = List.of(
                inUnit(item("1", List.of(fixed("a", 100))), "s1"),
                inUnit(item("2", List.of(fixed("b", 50))), "s1"),
                inUnit(item("3", List.of(fixed("c", 0))), "s2"));
        ScoreInput input = new ScoreInput("p", 2022, DECEMBER, "f", units, items, List.of());
        ScoreSheet sheet = Scoring.score(input, DEFAULT);
        assertThat(points(sheet.unit("s1"))).isEqualTo("75");
        assertThat(points(sheet.unit("s2"))).isEqualTo("0");
        assertThat(points(sheet.unit("d"))).isEqualTo("50");
        ScoreSheet byUnits = Scoring.score(
                input,
                Plans.withUnits(u -> new ScoringPolicy.UnitRules(
                        Choice.UnitRollUp.MEAN_OF_SUBUNITS,
                        u.shared(),
                        u.weighting(),
                        u.countedLevels(),
                        u.unitRounding(),
                        u.bodyRounding())));
        assertThat(points(byUnits.unit("d"))).isEqualTo("37.5");
        assertThat(points(byUnits.body())).isEqualTo("50");
    }

    @Test
    void sharedItem_countsInEveryUnitOrInTheBodyAlone() {
        ItemInput own = inUnit(item("1", List.of(fixed("a", 100))), "d");
        ItemInput solidarity = new ItemInput(
                "s",
                "objective",
                "",
                "s",
                null,
                null,
                WorkState.ACTIVE,
                true,
                null,
                List.of(fixed("b", 0)),
                List.of(),
                List.of());
        ScoreInput input = new ScoreInput(
                "p",
                2022,
                DECEMBER,
                "f",
                List.of(new UnitInput("d", null, "direzione", "D")),
                List.of(own, solidarity),
                List.of());
        assertThat(points(Scoring.score(input, DEFAULT).unit("d"))).isEqualTo("50");
        ScoringPolicy bodyOnly = Plans.withUnits(u -> new ScoringPolicy.UnitRules(
                u.rollUp(),
                Choice.Shared.BODY_ONLY,
                u.weighting(),
                u.countedLevels(),
                u.unitRounding(),
                u.bodyRounding()));
        assertThat(points(Scoring.score(input, bodyOnly).unit("d"))).isEqualTo("100");
        assertThat(points(Scoring.score(input, bodyOnly).body())).isEqualTo("50");
    }

    @Test
    void person_participation_weighsTheItems() {
        ItemInput a = people(item("a", List.of(fixed("x", 100))), "30");
        ItemInput b = people(item("b", List.of(fixed("y", 0))), "10");
        ScoreSheet sheet = Scoring.score(plan(a, b), DEFAULT);
        assertThat(points(sheet.person("anna"))).isEqualTo("75");
    }

    private static ItemInput people(ItemInput item, String percent) {
        return new ItemInput(
                item.id(),
                item.level(),
                item.code(),
                item.title(),
                null,
                null,
                item.state(),
                false,
                null,
                item.indicators(),
                List.of(),
                List.of(new PersonShare("anna", "po", new BigDecimal(percent))));
    }

    @Test
    void phase_atTheMonth_isReachedOverTarget() {
        ItemInput late = phase("f", CronoprogramInput.of(months(1, 40, 7, 40, 9, 20), months(1, 40, 6, 20)));
        ScoreInput input = plan(item("o", List.of(), late));
        ScoreSheet july = Scoring.score(input.at(JULY), DEFAULT);
        assertThat(points(july.item("f"))).isEqualTo("75");
        assertThat(july.phase("f", JULY).orElseThrow().target()).hasValue(number("80"));
        assertThat(july.phase("f", JULY).orElseThrow().gap()).hasValue(number("20"));
        assertThat(july.checkpoints("f")).hasSize(2);
        assertThat(points(
                        Scoring.score(input.at(YearMonth.of(2021, 12)), DEFAULT).item("f")))
                .isEqualTo("NOT_DUE");
    }

    @Test
    void phase_withoutMonths_usesTheDeclaredTarget() {
        CronoprogramInput row = new CronoprogramInput(
                number("10"),
                new TreeMap<>(),
                new TreeMap<>(months(3, 30)),
                new TreeMap<>(Map.of(JULY, number("60"))),
                new TreeMap<>());
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(), phase("f", row))), DEFAULT);
        assertThat(sheet.phase("f", YearMonth.of(2022, 6)).orElseThrow().target())
                .isEmpty();
        assertThat(sheet.phase("f", JULY).orElseThrow().target()).hasValue(number("60"));
        assertThat(points(sheet.item("f"))).isEqualTo("50");
    }
}
