package it.pdo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.organisation.UnitId;
import it.pdo.planning.Derivation;
import it.pdo.progress.MonthSheet;
import it.pdo.progress.PeriodState;
import it.pdo.progress.RowUnit;
import it.pdo.ui.month.Sheets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SilenceTest {
    @Test
    void units_withRowsDue_areCountedTheMostSilentFirst() {
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Tributi",
                        List.of(
                                Sheets.phase(1, Map.of(5, 50), Map.of(5, 10), true),
                                Sheets.phase(2, Map.of(5, 50), Map.of(), true)),
                        List.of()),
                Sheets.objective(
                        2,
                        "Personale",
                        List.of(
                                Sheets.phase(3, Map.of(4, 50), Map.of(), true),
                                Sheets.phase(4, Map.of(3, 50), Map.of(), true)),
                        List.of()));

        List<Silence> units = Silence.of(sheet);

        assertThat(units)
                .containsExactly(
                        new Silence(Sheets.unit("Personale"), 2, 0), new Silence(Sheets.unit("Tributi"), 2, 1));
        assertThat(Silence.all(units)).isEqualTo(new Silence(RowUnit.NONE, 4, 1));
        assertThat(Silence.wholly(units)).containsExactly(new Silence(Sheets.unit("Personale"), 2, 0));
    }

    @Test
    void units_ofOneName_areCountedApart() {
        RowUnit first = new RowUnit(new UnitId(1), "Segreteria");
        RowUnit second = new RowUnit(new UnitId(2), "Segreteria");
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(1, first, List.of(Sheets.phase(1, Map.of(5, 50), Map.of(5, 10), true)), List.of()),
                Sheets.objective(2, second, List.of(Sheets.phase(2, Map.of(5, 50), Map.of(), true)), List.of()));

        assertThat(Silence.of(sheet)).containsExactly(new Silence(second, 1, 0), new Silence(first, 1, 1));
    }

    @Test
    void rows_notDueOrComputed_areNotCounted() {
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Tributi",
                        List.of(Sheets.phase(1, Map.of(6, 50), Map.of(), true)),
                        List.of(Sheets.indicator(2, Map.of(), Derivation.CRONOPROGRAM))));
        assertThat(Silence.of(sheet)).isEmpty();
    }

    @Test
    void indicator_readOrWaiting_countsForItsOwnUnit() {
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Direzione",
                        List.of(),
                        List.of(
                                Sheets.indicator(2, Map.of(5, "3"), Derivation.NONE),
                                Sheets.indicator(3, Map.of(), Derivation.NONE))));
        assertThat(Silence.of(sheet)).containsExactly(new Silence(Sheets.unit("Sezione"), 2, 1));
    }

    @Test
    void share_ofNothingDue_isWhole() {
        assertThat(new Silence(RowUnit.NONE, 0, 0).share()).isEqualTo(1);
        assertThat(new Silence(RowUnit.NONE, 4, 1).share()).isEqualTo(0.25);
    }
}
