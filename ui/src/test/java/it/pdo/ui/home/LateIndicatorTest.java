package it.pdo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.PeriodState;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.Scoring;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.policy.DefaultPolicy;
import it.pdo.ui.month.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LateIndicatorTest {
    private static final YearMonth MAY = YearMonth.of(2022, 5);

    private static List<LateIndicator> late(String target, String reading) {
        return late(target, reading, IndicatorDerivation.NONE);
    }

    private static List<LateIndicator> late(String target, String reading, IndicatorDerivation derivation) {
        Map<Integer, String> read = reading.isEmpty() ? Map.of() : Map.of(4, reading);
        MonthSheet sheet = Sheets.sheet(
                PeriodState.OPEN,
                Sheets.objective(1, "Tributi", List.of(), List.of(Sheets.indicator(2, read, derivation))));
        return LateIndicator.of(sheet, results(target, reading));
    }

    /** Results of December do not ask whether a reading is due yet; the month of the sheet is May. */
    private static ScoreSheet results(String target, String reading) {
        String id = new IndicatorId(2).toString();
        List<ReadingInput> readings =
                reading.isEmpty() ? List.of() : List.of(ReadingInput.of(MAY.withMonth(12), reading));
        var item = new ItemInput(
                "o",
                new ItemInput.Label("objective", "1", "Tributi"),
                ItemInput.Standing.PLAIN,
                null,
                List.of(IndicatorInput.of(id, "Indicatore", target, readings)),
                List.of(),
                List.of());
        return Scoring.score(
                new ScoreInput("p", 2022, MAY.withMonth(12), "f/1", List.of(), List.of(item), List.of()),
                DefaultPolicy.POLICY);
    }

    @Test
    void indicator_belowItsTarget_isLateByThePointsMissing() {
        assertThat(late("≥ 80", "60")).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(new LateIndicator.Reason.OffTarget(new BigDecimal("75")));
            assertThat(one.shortfall()).isEqualByComparingTo("25");
        });
    }

    @ParameterizedTest
    @CsvSource({"≥ 80, 80", "≥ 80, 95", "entro il 31/05/2022, 30/04/2022"})
    void indicator_onTarget_isNotLate(String target, String reading) {
        assertThat(late(target, reading)).isEmpty();
    }

    @Test
    void deadline_passedWithoutAReadingOrWithANo_isOverdueAndOneToComeIsNot() {
        var passed = new LateIndicator.Reason.Passed(LocalDate.of(2022, 5, 31));
        assertThat(late("entro il 31/05/2022", ""))
                .singleElement()
                .extracting(LateIndicator::reason)
                .isEqualTo(passed);
        assertThat(late("entro il 31/05/2022", "NO"))
                .singleElement()
                .extracting(LateIndicator::reason)
                .isEqualTo(passed);
        assertThat(late("entro il 01/06/2022", ""))
                .singleElement()
                .extracting(LateIndicator::reason)
                .isEqualTo(new LateIndicator.Reason.NeverRead());
    }

    @Test
    void indicator_dueAndNeverRead_isLateAndOneComputedFromPhasesIsLeftToThem() {
        assertThat(late("≥ 80", ""))
                .singleElement()
                .extracting(LateIndicator::reason)
                .isEqualTo(new LateIndicator.Reason.NeverRead());
        assertThat(late("≥ 80", "", IndicatorDerivation.CRONOPROGRAM)).isEmpty();
    }
}
