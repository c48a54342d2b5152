package it.pdo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.progress.period.PeriodState;
import it.pdo.ui.month.Sheets;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LatePhaseTest {
    @Test
    void phase_reachedAsPlanned_isNotLate() {
        assertThat(late(Map.of(2, 50, 6, 50), Map.of(2, 50))).isEmpty();
    }

    @Test
    void phase_ahead_isNotLate() {
        assertThat(late(Map.of(2, 50, 6, 50), Map.of(2, 60))).isEmpty();
    }

    @Test
    void phase_plannedForTheMonthsToCome_isNotLate() {
        assertThat(late(Map.of(6, 100), Map.of())).isEmpty();
    }

    @Test
    void phase_neverWritten_isLateByItsWholeTarget() {
        LatePhase late = late(Map.of(2, 50), Map.of()).getFirst();
        assertThat(late.gap()).isEqualByComparingTo("50");
        assertThat(late.reason()).isEqualTo(new LatePhase.Reason.NeverWritten());
    }

    @Test
    void phase_writtenBeforeTheMonth_isStillSinceThen() {
        LatePhase late = late(Map.of(1, 50, 2, 50), Map.of(1, 50, 2, 20)).getFirst();
        assertThat(late.gap()).isEqualByComparingTo("30");
        assertThat(late.reason()).isEqualTo(new LatePhase.Reason.StillSince(Month.FEBRUARY));
    }

    @Test
    void phase_writtenInTheMonthButNotEnough_saysSo() {
        assertThat(late(Map.of(5, 50), Map.of(5, 49)).getFirst().reason()).isEqualTo(new LatePhase.Reason.NotEnough());
    }

    @Test
    void phases_late_comeWithTheLargestGapFirst() {
        List<LatePhase> late = LatePhase.of(Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Sezione",
                        List.of(
                                Sheets.phase(1, Map.of(5, 50), Map.of(5, 40), true),
                                Sheets.phase(2, Map.of(5, 50), Map.of(5, 10), true)),
                        List.of())));
        assertThat(late).extracting(phase -> phase.phase().code()).containsExactly("2", "1");
    }

    private static List<LatePhase> late(Map<Integer, Integer> planned, Map<Integer, Integer> reached) {
        return LatePhase.of(Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(1, "Sezione", Arrays.asList(Sheets.phase(1, planned, reached, true)), List.of())));
    }
}
