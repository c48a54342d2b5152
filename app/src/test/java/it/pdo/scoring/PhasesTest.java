package it.pdo.scoring;

import static it.pdo.scoring.Plans.JULY;
import static it.pdo.scoring.Plans.derived;
import static it.pdo.scoring.Plans.item;
import static it.pdo.scoring.Plans.months;
import static it.pdo.scoring.Plans.number;
import static it.pdo.scoring.Plans.phase;
import static it.pdo.scoring.Plans.plan;
import static it.pdo.scoring.Plans.points;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.scoring.policy.ScoringPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Target, reached and result of a phase at a month. */
class PhasesTest {
    private static final ScoringPolicy DEFAULT = DefaultPolicy.POLICY;

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

    private static ScoreSheet respect(String missing) {
        return Scoring.score(
                plan(item(
                        "o",
                        List.of(derived("i", "100%", new DerivationInput.Cronoprogram(null), "")),
                        phase("1", CronoprogramInput.of(months(1, 100), months(1, 100))),
                        phase("2", CronoprogramInput.of(months(3, 40), Map.of())),
                        phase("3", CronoprogramInput.of(months(4, 60), Map.of())))),
                Plans.with(Rules.set("missing: " + missing)));
    }

    @Test
    void respectOfPhases_withoutEntries_namesThePhases() {
        assertThat(respect("blocks").indicator("i"))
                .isEqualTo(new NotScored(Score.Reason.PHASES_MISSING, true, "2 «Phase 2», 3 «Phase 3»"));
        assertThat(respect("blocks")
                        .explain(FigureId.indicator("i"), Locale.ITALIAN)
                        .oneLine())
                .contains("mancano gli avanzamenti di queste fasi dovute: 2 «Phase 2», 3 «Phase 3»")
                .contains("inserire gli avanzamenti di 2 «Phase 2», 3 «Phase 3»");
    }

    @Test
    void respectOfPhases_thatLeavesSomeOut_listsThemInItsExplanation() {
        ScoreSheet sheet = respect("excluded");
        assertThat(points(sheet.indicator("i"))).isEqualTo("100");
        assertThat(sheet.explain(FigureId.indicator("i"), Locale.ITALIAN).children().stream()
                        .map(Explanation::title)
                        .filter(title -> title.contains("Phase")))
                .contains("2 Phase 2", "3 Phase 3");
    }

    @Test
    void respectOfPhases_withManyMissing_namesFiveAndCountsThem() {
        ItemInput[] phases = new ItemInput[7];
        for (int i = 0; i < phases.length; i++) {
            phases[i] = phase(String.valueOf(i + 1), CronoprogramInput.of(months(1, 10), Map.of()));
        }
        ScoreSheet sheet = Scoring.score(
                plan(item("o", List.of(derived("i", "", new DerivationInput.Cronoprogram(null), "")), phases)),
                Plans.with(rules -> DefaultPolicy.RULES_WITHOUT_PACE));
        assertThat(((NotScored) sheet.indicator("i")).detail())
                .startsWith("1 «Phase 1», ")
                .endsWith("5 «Phase 5», … (7)");
    }

    @Test
    void gapOfAPhase_opensItsMonths() {
        ItemInput late = phase("f", CronoprogramInput.of(months(1, 40, 7, 40, 9, 20), months(1, 40, 6, 20)));
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(), late)), DEFAULT);
        Explanation gap = sheet.explainPhase("f", JULY, Locale.ITALIAN).orElseThrow();
        assertThat(gap.title()).isEqualTo("f Phase f a fine luglio 2022");
        assertThat(gap.value()).isEqualTo("20");
        assertThat(gap.computation().formula()).isEqualTo("80 − 60");
        assertThat(gap.computation().expression()).isEqualTo("WORKING(80 - 60)");
        assertThat(gap.children())
                .extracting(explanation -> explanation.computation().formula())
                .containsExactly("40 + 40", "40 + 20");
        assertThat(gap.children())
                .extracting(explanation -> explanation.notes().source())
                .containsExactly("mesi: gennaio 2022 40, luglio 2022 40", "mesi: gennaio 2022 40, giugno 2022 20");
        assertThat(sheet.explainPhase("o", JULY, Locale.ITALIAN)).isEmpty();
        assertThat(sheet.explainPhase("nobody", JULY, Locale.ITALIAN)).isEmpty();
    }

    @Test
    void gapOfAPhase_withoutEntriesOrTarget_saysWhatIsMissing() {
        ItemInput unfilled = phase("f", CronoprogramInput.of(months(1, 40), Map.of()));
        CronoprogramInput declared = new CronoprogramInput(
                null,
                new TreeMap<>(),
                new TreeMap<>(months(3, 30)),
                new TreeMap<>(Map.of(JULY, number("60"))),
                new TreeMap<>());
        ScoreSheet sheet = Scoring.score(plan(item("o", List.of(), unfilled, phase("d", declared))), DEFAULT);
        Explanation gap = sheet.explainPhase("f", JULY, Locale.ITALIAN).orElseThrow();
        assertThat(gap.value()).isEqualTo("non valutato");
        assertThat(gap.computation().rule()).isEqualTo("nessun mese è stato compilato");
        assertThat(gap.notes().next()).isEqualTo("inserire l’avanzamento");
        Explanation june =
                sheet.explainPhase("d", YearMonth.of(2022, 6), Locale.ENGLISH).orElseThrow();
        assertThat(june.computation().rule()).isEqualTo("there is no target at that month");
        assertThat(june.notes().next()).isEqualTo("plan the months, or declare the target");
        Explanation july = sheet.explainPhase("d", JULY, Locale.ITALIAN).orElseThrow();
        assertThat(july.value()).isEqualTo("30");
        assertThat(july.children().getFirst().computation().rule())
                .isEqualTo("atteso dichiarato nella scheda: nessun mese è programmato");
    }
}
