package it.pdo.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Checkpoint;
import it.pdo.planning.PlanId;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.period.Period;
import it.pdo.progress.period.PeriodState;
import it.pdo.shared.LocalizedMessage;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which checkpoints of a year have anything to say. */
class SheetProgressTest {
    private static final Checkpoint JULY = new Checkpoint("luglio", "31 luglio", MonthDay.of(7, 31));
    private static final Checkpoint DECEMBER = new Checkpoint("dicembre", "31 dicembre", MonthDay.of(12, 31));

    @ParameterizedTest
    @CsvSource({
        "2022-05, true, true, true, false",
        "2022-07, false, true, true, true",
        "2022-08, false, true, true, true",
        "2022-12, false, true, false, true",
        "2023-01, false, true, false, true"
    })
    void checkpoint_seenFromAMonth_isPastOrToCome(
            YearMonth now, boolean julyToCome, boolean julyTells, boolean decemberToCome, boolean decemberTells) {
        SheetProgress progress = seenFrom(now);

        assertThat(progress.toCome(JULY)).isEqualTo(julyToCome);
        assertThat(progress.hasFigures(JULY)).isEqualTo(julyTells);
        assertThat(progress.toCome(DECEMBER)).isEqualTo(decemberToCome);
        assertThat(progress.hasFigures(DECEMBER)).isEqualTo(decemberTells);
    }

    @Test
    void checkpointToCome_speaksOfTheMonthReachedSoFar() {
        SheetProgress progress = seenFrom(YearMonth.of(2022, 5));

        assertThat(progress.upTo(JULY)).isEqualTo(YearMonth.of(2022, 5));
        assertThat(seenFrom(YearMonth.of(2022, 9)).upTo(JULY)).isEqualTo(YearMonth.of(2022, 7));
    }

    @Test
    void plan_withoutAnyMonthOpened_hidesNothing() {
        assertThat(seenFrom(null).hasFigures(DECEMBER)).isTrue();
        assertThat(seenFrom(null).upTo(DECEMBER)).isEqualTo(YearMonth.of(2022, 12));
    }

    private static SheetProgress seenFrom(@Nullable YearMonth now) {
        Map<Checkpoint, MonthSheet> sheets = new LinkedHashMap<>();
        sheets.put(JULY, sheet(7));
        sheets.put(DECEMBER, sheet(12));
        return new SheetProgress(2022, now, sheets, Map.of());
    }

    private static MonthSheet sheet(int month) {
        YearMonth at = YearMonth.of(2022, month);
        Period period = new Period(at, PeriodState.OPEN, "", "", null, LocalizedMessage.verbatim(""), 0);
        return new MonthSheet(
                new PlanId(1), "P", "Piano", at, period, List.of(period), List.of(), new MonthSheet.Missing(0, 0));
    }
}
