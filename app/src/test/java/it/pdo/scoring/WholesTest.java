package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.composed;
import static it.pdo.scoring.Plans.inUnit;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units, the body and persons. */
class WholesTest {
    private static final ScoringPolicy DEFAULT = DefaultPolicy.POLICY;

    private static IndicatorInput fixed(String id, int percent) {
        return indicator(id, "n.", "almeno 100", String.valueOf(percent));
    }

    @Test
    void item_underSeveralParents_countsInEachAndOnceAtBody() {
        ItemInput shared = item("s", List.of(fixed("a", 0)));
        ItemInput other = item("x", List.of(), item("y", List.of(fixed("b", 100))));
        ScoreInput input = new ScoreInput(
                "p", 2022, DECEMBER, "f", List.of(), List.of(shared, other), List.of(new LinkInput("s", "x", null)));
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
                new ItemInput.Label("objective", "", "s"),
                new ItemInput.Standing(null, null, WorkState.ACTIVE, true),
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
                new ItemInput.Label(item.level(), item.code(), item.title()),
                new ItemInput.Standing(null, null, item.state(), false),
                null,
                item.indicators(),
                List.of(),
                List.of(new PersonShare("anna", "po", new BigDecimal(percent))));
    }
}
