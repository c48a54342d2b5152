package it.pdo.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.history.Actor;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.SamplePlan;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReadingDraft;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.testing.DatabaseTest;
import it.pdo.testing.TwoTenants;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formulas that call other indicators by name. */
@DatabaseTest
class IndicatorNamesTest {
    private static final YearMonth DECEMBER = YearMonth.of(2022, 12);
    private static final TwoTenants tenants = new TwoTenants();
    private static StoredPlan plan;
    private static ScoreSheet sheet;

    @BeforeAll
    static void start() {
        var evaluator = TwoTenants.person(tenants.a, "Enzo", Grant.everywhere(Role.EVALUATOR));
        plan = tenants.in(tenants.a, () -> tenants.get(PlanStore.class).create(Actor.SYSTEM, draft()));
        sheet = tenants.in(tenants.a, () -> {
            assertThat(tenants.get(ProgressImport.class)
                            .fill(
                                    Actor.SYSTEM,
                                    plan.plan(),
                                    2022,
                                    List.of(),
                                    List.of(
                                            reading("/0/collected", "80"),
                                            reading("/0/due", "100"),
                                            reading("/1/collected", "7"),
                                            reading("/1/p/due", "10")),
                                    DECEMBER))
                    .isEmpty();
            return tenants.get(ResultsService.class)
                    .sheet(evaluator, plan.plan(), DECEMBER)
                    .orElseThrow();
        });
    }

    private static ReadingDraft reading(String pointer, String text) {
        return new ReadingDraft(plan.indicator(pointer).orElseThrow(), DECEMBER, text, "");
    }

    private static IndicatorDraft formula(String pointer, String detail) {
        return new IndicatorDraft(
                new IndicatorDefinition(
                        IndicatorDefinition.Measure.of("Formula " + pointer, ""),
                        IndicatorDefinition.Documentation.NONE,
                        List.of(),
                        new IndicatorDefinition.Computation(IndicatorDerivation.FORMULA, detail),
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                pointer);
    }

    private static ItemDraft item(String pointer, List<IndicatorDraft> indicators, List<ItemDraft> children) {
        return SamplePlan.item("objective", pointer, pointer, SamplePlan.CULTURE, List.of(), indicators, children);
    }

    private static PlanDraft draft() {
        String share = "{Entrate riscosse} / { entrate   ACCERTATE } * 100";
        var first = item(
                "/0",
                List.of(
                        SamplePlan.indicator("/0/collected", "Entrate riscosse", "almeno 1"),
                        SamplePlan.indicator("/0/due", "Entrate accertate", "almeno 1"),
                        formula("/0/share", share),
                        formula("/0/lost", "{Non c'è} + 1")),
                List.of());
        var second = item(
                "/1",
                List.of(
                        SamplePlan.indicator("/1/collected", "Entrate riscosse", "almeno 1"),
                        formula("/1/share", share)),
                List.of(item(
                        "/1/p",
                        List.of(
                                SamplePlan.indicator("/1/p/due", "Entrate accertate", "almeno 1"),
                                formula("/1/p/share", share)),
                        List.of())));
        return new PlanDraft(
                new Plan.Head("NAMES", "Nomi", 2022, 2022, "segrate-2022", 1, null), List.of(first, second));
    }

    private static Score score(String pointer) {
        return sheet.indicator(plan.indicator(pointer).orElseThrow().toString());
    }

    private static void assertPoints(String pointer, String points) {
        assertThat(score(pointer).value().orElseThrow()).as(pointer).isEqualByComparingTo(points);
    }

    @Test
    void formula_ofTheSameNamesInTwoObjectives_takesThoseOfItsOwn() {
        assertPoints("/0/share", "80");
        assertPoints("/1/share", "70");
    }

    @Test
    void formula_ofAPhase_findsWhatItsObjectiveHas() {
        assertPoints("/1/p/share", "70");
    }

    @Test
    void formula_ofANameThatIsNotThere_saysWhich() {
        assertThat(score("/0/lost")).isInstanceOf(Score.NotScored.class);
        assertThat(sheet.explain(
                                FigureId.indicator(
                                        plan.indicator("/0/lost").orElseThrow().toString()),
                                Locale.ITALIAN)
                        .oneLine())
                .contains("«Non c'è»");
    }
}
