package it.pdo.progress.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.CronoprogramFormat;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 10 in March and 25 more in June of 2025, 20 more in May of 2026, as each of the two ways of entry writes it. */
class CarriedCellsTest {
    private static final Map<CronoprogramFormat.Entry, List<Integer>> WRITTEN = Map.of(
            CronoprogramFormat.Entry.INCREMENTAL, List.of(10, 25, 20),
            CronoprogramFormat.Entry.CUMULATIVE, List.of(10, 35, 20));

    @ParameterizedTest
    @EnumSource(CronoprogramFormat.Entry.class)
    void previous_isWhatWasReached_howeverItWasWritten(CronoprogramFormat.Entry entry) {
        var written = WRITTEN.getOrDefault(entry, List.of());
        var reached = new TreeMap<>(Map.of(
                YearMonth.of(2025, 3), BigDecimal.valueOf(written.get(0)),
                YearMonth.of(2025, 6), BigDecimal.valueOf(written.get(1)),
                YearMonth.of(2026, 5), BigDecimal.valueOf(written.get(2))));
        var format = CronoprogramFormat.ofMonths().with(f -> f.entry(entry));

        assertThat(CarriedCells.of(List.of(), reached, 2027, format).previous()).isEqualByComparingTo("55");
        assertThat(CarriedCells.of(List.of(), reached, 2026, format).previous()).isEqualByComparingTo("35");
    }
}
