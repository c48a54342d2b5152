package it.pdo.check;

import static it.pdo.check.Lints.before;
import static it.pdo.check.Lints.codes;
import static it.pdo.check.Lints.found;
import static it.pdo.check.Lints.later;
import static it.pdo.check.Lints.month;
import static it.pdo.check.Lints.objective;
import static it.pdo.check.Lints.phase;
import static it.pdo.check.Lints.proposed;
import static it.pdo.check.Lints.target;
import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.CellDraft;
import it.pdo.planning.SourceNote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Months, targets, years, rows. */
class CronoprogramRulesTest {

    private static List<Finding> ofPhase(CellDraft... cells) {
        return found(objective("1").below(phase("1").cells(cells)));
    }

    private static List<Finding> uncertain(CellDraft... cells) {
        var note = new SourceNote(SourceNote.Kind.MONTHS_UNCERTAIN, "/0/f0", "1", List.of(), "/0/rows/0");
        return found(
                CheckContext.of(2022),
                List.of(note),
                objective("1").below(phase("1").cells(cells)));
    }

    @Test
    void months_thatReachTheTargets_areFine() {
        assertThat(codes(ofPhase(month(5, "60"), month(9, "40"), target(7, "60"), target(12, "100"))))
                .isEmpty();
    }

    @Test
    void months_belowTheTargetOfTheYear_areAnError() {
        List<Finding> found = ofPhase(month(5, "60"), month(9, "40"), target(7, "60"), target(12, "90"));

        assertThat(codes(found)).containsExactly("months-target error");
        assertThat(found.getFirst().found(Locale.ITALIAN)).isEqualTo("target 90% al 31 dicembre, ma i mesi danno 100%");
        assertThat(found.getFirst().found(Locale.ENGLISH))
                .isEqualTo("target 90% at 31 dicembre, but the months give 100%");
        assertThat(found.getFirst().pointer()).isEqualTo("/0/f0");
        assertThat(found.getFirst().subject().sheet()).isEqualTo("/0");
    }

    @Test
    void months_notFollowedByTheFirstCheckpoint_areAnError() {
        assertThat(codes(ofPhase(month(5, "60"), month(9, "40"), target(7, "50"), target(12, "100"))))
                .containsExactly("checkpoint-target error");
    }

    @Test
    void months_ofThirds_roundWithinTheTolerance() {
        assertThat(codes(ofPhase(month(1, "33.33"), month(2, "33.33"), month(3, "33.33"), target(12, "100"))))
                .isEmpty();
        assertThat(codes(ofPhase(month(1, "33.3"), month(2, "33.3"), month(3, "33.3"), target(12, "100"))))
                .containsExactly("months-target error", "years-total error");
    }

    @Test
    void target_thatFalls_isAnErrorOnlyWithoutMonths() {
        assertThat(codes(ofPhase(target(7, "100"), target(12, "100")))).containsExactly("phase-without-months warning");
        assertThat(codes(ofPhase(target(7, "100"), target(12, "99")))).contains("checkpoint-falls error");
    }

    @Test
    void years_summingTo100_areFine_andTo99AreNot() {
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2021-2024")
                        .below(phase("1").cells(before("20"), month(3, "30"), later(2023, "25"), later(2024, "25"))))))
                .isEmpty();
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2021-2024")
                        .below(phase("1").cells(before("20"), month(3, "30"), later(2023, "25"), later(2024, "24"))))))
                .containsExactly("years-total error");
    }

    @Test
    void years_ofARowWhoseMonthsAreNotKnown_restOnItsTargetOrAreSilent() {
        assertThat(codes(uncertain(target(12, "30")))).contains("years-total error");
        assertThat(codes(uncertain(proposed(3, "30")))).containsExactly("months-uncertain info");
    }

    @Test
    void valuesOfARowWhoseMonthsAreNotKnown_mustGiveItsTarget_untilSomebodyChangesTheRow() {
        assertThat(codes(unplaced(List.of("33", "33", "33", "100"), target(12, "100"))))
                .containsExactly("months-target error", "months-uncertain info");
        assertThat(codes(unplaced(List.of("33", "34", "33", "100"), target(12, "100"))))
                .containsExactly("months-uncertain info");
        var note = note(List.of("33", "33", "33", "100"), target(12, "100"));
        assertThat(codes(found(
                        CheckContext.of(2022),
                        List.of(note),
                        objective("1")
                                .below(
                                        phase("1").cells(target(12, "99")),
                                        phase("2").cells(month(5, "100"))))))
                .doesNotContain("months-target error");
    }

    private static List<Finding> unplaced(List<String> values, CellDraft... cells) {
        return found(
                CheckContext.of(2022),
                List.of(note(values, cells)),
                objective("1").below(phase("1").cells(cells)));
    }

    private static SourceNote note(List<String> values, CellDraft... cells) {
        return new SourceNote(
                SourceNote.Kind.MONTHS_UNCERTAIN,
                "/0/f0",
                "1",
                List.of(cells),
                values.stream().map(BigDecimal::new).toList(),
                "/0/rows/0");
    }

    @Test
    void phase_withoutAnyFigure_isAWarning_besideUncertainRowsToo() {
        assertThat(codes(ofPhase())).containsExactly("phase-without-figures warning");
        var note = new SourceNote(SourceNote.Kind.MONTHS_UNCERTAIN, "/0/f1", "2", List.of(), "/0/rows/1");
        assertThat(codes(found(
                        CheckContext.of(2022),
                        List.of(note),
                        objective("1").below(phase("1"), phase("2").cells(target(12, "100"))))))
                .containsExactly("phase-without-figures warning", "months-uncertain info");
    }

    @Test
    void phase_cancelled_isNotLookedAt() {
        assertThat(codes(found(objective("1").below(phase("1").cancelled())))).isEmpty();
    }

    @Test
    void phase_withTargetAndNoMonth_isAWarning_withTargetZeroNothing() {
        assertThat(codes(ofPhase(target(12, "100")))).containsExactly("phase-without-months warning");
        assertThat(codes(found(objective("1")
                        .field("orizzonte", "2021-2022")
                        .below(phase("1").cells(before("100"), target(7, "0"))))))
                .isEmpty();
    }

    @Test
    void months_proposed_areToBeConfirmed_untilSomebodyWritesThem() {
        assertThat(uncertain(proposed(8, "50"), proposed(9, "50"), target(12, "100"))
                        .getFirst()
                        .variant())
                .isEqualTo("proposed");
        assertThat(uncertain(proposed(8, "50"), target(12, "100")).getFirst().variant())
                .isEqualTo("differs");
        assertThat(codes(uncertain(month(8, "100"), target(12, "100")))).isEmpty();
    }

    @Test
    void looseRow_blank_isAWarning_withFiguresAnError_andNothingOnceItsPhaseIsWritten() {
        var blank = new SourceNote(SourceNote.Kind.LOOSE_ROW, "/0", "2", List.of(), "/0/rows/1");
        var full = new SourceNote(
                SourceNote.Kind.LOOSE_ROW, "/0", "2", List.of(target(7, "100"), target(12, "100")), "/0/rows/1");
        var objective = objective("1").below(phase("1").cells(month(5, "100")));

        assertThat(codes(found(CheckContext.of(2022), List.of(blank), objective)))
                .containsExactly("blank-row warning");
        assertThat(codes(found(CheckContext.of(2022), List.of(full), objective)))
                .containsExactly("row-without-phase error");
        assertThat(found(CheckContext.of(2022), List.of(full), objective)
                        .getFirst()
                        .found(Locale.ITALIAN))
                .contains("100% al 31 luglio, 100% al 31 dicembre", "0% nei mesi");
        assertThat(codes(found(
                        CheckContext.of(2022),
                        List.of(full),
                        objective("1")
                                .below(
                                        phase("1").cells(month(5, "100")),
                                        phase("2").cells(month(5, "100"))))))
                .isEmpty();
    }

    @Test
    void cumulativeMonths_areReadAsTheyAre() {
        var format = Lints.format(Lints.FORMAT.replace("entry: incremental", "entry: cumulative"));
        var plan = Lints.plan(
                List.of(),
                objective("1")
                        .below(phase("1").cells(month(5, "60"), month(9, "100"), target(7, "60"), target(12, "100"))));

        assertThat(codes(PlanChecker.check(plan, format, CheckContext.of(2022))))
                .isEmpty();
        assertThat(codes(PlanChecker.check(plan, Lints.format(), CheckContext.of(2022))))
                .containsExactly("months-target error", "years-total error");
    }
}
