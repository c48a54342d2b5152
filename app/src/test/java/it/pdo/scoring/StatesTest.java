package it.pdo.scoring;

import static it.pdo.scoring.Plans.DECEMBER;
import static it.pdo.scoring.Plans.JULY;
import static it.pdo.scoring.Plans.indicator;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.target.TargetText;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no number: each state has a rule, and nothing is zero by accident. */
class StatesTest {
    private static final ScoringPolicy DEFAULT = DefaultPolicy.POLICY;
    private static final ScoringPolicy WITHOUT_PACE = Plans.with(rules -> DefaultPolicy.RULES_WITHOUT_PACE);

    private static IndicatorInput fixed(String id, int percent) {
        return indicator(id, "n.", "almeno 100", String.valueOf(percent));
    }

    @Test
    void suspended_indicator_isLeftOutNeverZero() {
        IndicatorInput suspended = new IndicatorInput(
                "b",
                new TargetText("b", null, "almeno 1", null),
                null,
                new DerivationInput.None(),
                WorkState.SUSPENDED,
                null,
                IndicatorInput.Progress.of(List.of()));
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(fixed("a", 80), suspended))), DEFAULT);
        assertThat(points(sheet.indicator("b"))).isEqualTo("SUSPENDED");
        assertThat(points(sheet.item("o"))).isEqualTo("80");
        assertThat(sheet.explain(FigureId.item("o"), Locale.ITALIAN).text()).contains("è sospeso per l’anno");
    }

    @Test
    void cancelledItem_itsIndicators_areCancelledToo() {
        ItemInput cancelled = new ItemInput(
                "o",
                new ItemInput.Label("objective", "", "o"),
                new ItemInput.Standing(null, null, WorkState.CANCELLED, false),
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
                .isEqualTo("0"); // due and not written: not reached
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | it | non è ancora dovuta: lo sarà a ottobre 2022  | si valuterà da ottobre 2022
            ''   | en | it is not due yet: it will be in October 2022 | it will be scored from October 2022 on
            NO   | it | non è ancora dovuta; finora «NO»             | si valuterà quando sarà dovuta
            NO   | en | it is not due yet; so far “NO”               | it will be scored when it is due
            """)
    void notDue_saysFromWhenItWillBe(String reading, String language, String reason, String next) {
        IndicatorInput open = IndicatorInput.of(
                "a",
                "n.",
                "entro il 31/10/2022",
                reading.isEmpty() ? List.of() : List.of(ReadingInput.of(JULY, reading)));
        Explanation why = Scoring.score(plan(item("o", List.of(open))).at(JULY), WITHOUT_PACE)
                .explain(FigureId.indicator("a"), Locale.of(language));
        assertThat(why.computation().rule()).isEqualTo(reason);
        assertThat(why.notes().next()).isEqualTo(next);
    }

    @Test
    void reading_afterTheMonth_isNotLookedAt() {
        IndicatorInput two = IndicatorInput.of(
                "a", "n.", "almeno 10", List.of(ReadingInput.of(DECEMBER, "10"), ReadingInput.of(JULY, "5")));
        ScoreInput input = plan(item("o", List.of(two)));
        assertThat(points(Scoring.score(input.at(YearMonth.of(2022, 11)), WITHOUT_PACE)
                        .indicator("a")))
                .isEqualTo("50");
        assertThat(points(Scoring.score(input.at(DECEMBER), WITHOUT_PACE).indicator("a")))
                .isEqualTo("100");
        // By nature November is judged at the checkpoint of June, for which nothing was written.
        assertThat(points(
                        Scoring.score(input.at(YearMonth.of(2022, 11)), DEFAULT).indicator("a")))
                .isEqualTo("0");
        assertThat(points(Scoring.score(input.at(DECEMBER), DEFAULT).indicator("a")))
                .isEqualTo("100");
    }

    @Test
    void waiting_eachChoice_isVisible() {
        IndicatorInput waiting = IndicatorInput.of(
                "a", "n.", "almeno 10", List.of(new ReadingInput(JULY, "10", ReadingInput.ApprovalState.WAITING)));
        assertThat(points(Plans.score(Rules.set("waiting: counts"), waiting))).isEqualTo("100");
        assertThat(points(Plans.score(Rules.set("waiting: excluded"), waiting))).isEqualTo("WAITING_APPROVAL");
        assertThat(points(Plans.score(Rules.set("waiting: blocks"), waiting))).isEqualTo("WAITING_APPROVAL!");
    }

    @Test
    void actions_partlyDone_countAsThePolicySays() {
        IndicatorInput no = indicator("a", "n.", "on", "NO");
        IndicatorInput acted = new IndicatorInput(
                "a",
                new TargetText("n.", null, "on", null),
                null,
                no.derivation(),
                no.state(),
                null,
                new IndicatorInput.Progress(
                        null,
                        no.readings(),
                        List.of(ActionInput.of("x", number("100")), ActionInput.of("y", number("50")))));
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
                new TargetText("n.", null, "10", "al massimo 10"),
                null,
                plain.derivation(),
                plain.state(),
                null,
                IndicatorInput.Progress.of(plain.readings()));
        assertThat(points(Plans.score(Rules.set("unconfirmed: blocks"), confirmed)))
                .isEqualTo("100");
        assertThat(points(Plans.score(Rules.DEFAULT, plain))).isEqualTo("50");
    }

    private static IndicatorInput acting(String target, String reading, ActionInput... actions) {
        IndicatorInput plain = indicator("a", "n.", target, reading);
        return new IndicatorInput(
                "a",
                new TargetText("n.", null, target, null),
                null,
                plain.derivation(),
                plain.state(),
                null,
                new IndicatorInput.Progress(null, plain.readings(), List.of(actions)));
    }

    private static ActionInput action(String done, String weight) {
        return new ActionInput("x", number(done), weight.isEmpty() ? null : number(weight));
    }

    @Test
    void actions_withWeights_areTheirWeightedMean() {
        Score score = Plans.score(Rules.DEFAULT, acting("on", "NO", action("100", "3"), action("0", "1")));
        assertThat(points(score)).isEqualTo("75");
        assertThat(((Score.Scored) score).calculation().rule()).isEqualTo(Rule.ACTIONS_WEIGHTED);
    }

    @Test
    void actions_withSomeWeightsOrNoneAboveZero_areTheirMean() {
        for (List<String> weights : List.of(List.of("3", ""), List.of("0", "0"), List.of("", ""))) {
            Score score = Plans.score(
                    Rules.DEFAULT, acting("on", "NO", action("100", weights.get(0)), action("0", weights.get(1))));
            assertThat(points(score)).as(weights.toString()).isEqualTo("50");
            assertThat(((Score.Scored) score).calculation().rule()).isEqualTo(Rule.ACTIONS_DONE);
        }
    }

    @Test
    void actions_withoutAReading_countOnceOneIsBegun() {
        assertThat(points(Plans.score(Rules.DEFAULT, acting("on", "", action("0", ""), action("0", "")))))
                .isEqualTo("0");
        assertThat(points(Plans.score(Rules.DEFAULT, acting("on", "", action("1", ""), action("0", "")))))
                .isEqualTo("0.5");
        assertThat(points(Plans.score(Rules.DEFAULT, acting("almeno 3", "", action("100", "")))))
                .isEqualTo("0");
        assertThat(points(Plans.score(Rules.set("refusal: zero"), acting("on", "", action("100", "")))))
                .isEqualTo("MISSING!");
    }

    @Test
    void waiting_fromASheetOfAnotherMonth_isSaidWithTheReading() {
        IndicatorInput waiting = IndicatorInput.of(
                "a",
                "n.",
                "almeno 10",
                List.of(
                        ReadingInput.of(JULY, "5"),
                        new ReadingInput(DECEMBER, "10", ReadingInput.ApprovalState.WAITING)));
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(waiting))), Plans.with(Rules.set("waiting: excluded")));
        assertThat(sheet.explain(FigureId.indicator("a"), Locale.ITALIAN).oneLine())
                .contains("la rilevazione «10» attende approvazione")
                .contains("approvare la rilevazione");
        ScoreSheet before =
                Scoring.score(plan(item("o", List.of(waiting))).at(JULY), Plans.with(Rules.set("waiting: excluded")));
        assertThat(points(before.indicator("a"))).isEqualTo("50");
    }
}
