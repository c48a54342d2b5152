package it.pdo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.organisation.UnitId;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.progress.RowUnit;
import it.pdo.progress.month.MissingEntries;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.PeriodState;
import it.pdo.ui.month.Sheets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MissingEntriesTest {
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

        List<MissingEntries> units = MissingEntries.of(sheet);

        assertThat(units)
                .containsExactly(
                        new MissingEntries(Sheets.unit("Personale"), 2, 0),
                        new MissingEntries(Sheets.unit("Tributi"), 2, 1));
        assertThat(MissingEntries.all(units)).isEqualTo(new MissingEntries(RowUnit.NONE, 4, 1));
        assertThat(MissingEntries.withNothingWritten(units))
                .containsExactly(new MissingEntries(Sheets.unit("Personale"), 2, 0));
    }

    @Test
    void units_ofOneName_areCountedApart() {
        RowUnit first = new RowUnit(new UnitId(1), "Segreteria");
        RowUnit second = new RowUnit(new UnitId(2), "Segreteria");
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(1, first, List.of(Sheets.phase(1, Map.of(5, 50), Map.of(5, 10), true)), List.of()),
                Sheets.objective(2, second, List.of(Sheets.phase(2, Map.of(5, 50), Map.of(), true)), List.of()));

        assertThat(MissingEntries.of(sheet))
                .containsExactly(new MissingEntries(second, 1, 0), new MissingEntries(first, 1, 1));
    }

    @Test
    void rows_notDueOrComputed_areNotCounted() {
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(
                        1,
                        "Tributi",
                        List.of(Sheets.phase(1, Map.of(6, 50), Map.of(), true)),
                        List.of(Sheets.indicator(2, Map.of(), IndicatorDerivation.CRONOPROGRAM))));
        assertThat(MissingEntries.of(sheet)).isEmpty();
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
                                Sheets.indicator(2, Map.of(5, "3"), IndicatorDerivation.NONE),
                                Sheets.indicator(3, Map.of(), IndicatorDerivation.NONE))));
        assertThat(MissingEntries.of(sheet)).containsExactly(new MissingEntries(Sheets.unit("Sezione"), 2, 1));
    }

    @Test
    void share_ofNothingDue_isWhole() {
        assertThat(new MissingEntries(RowUnit.NONE, 0, 0).share()).isEqualTo(1);
        assertThat(new MissingEntries(RowUnit.NONE, 4, 1).share()).isEqualTo(0.25);
    }
}
