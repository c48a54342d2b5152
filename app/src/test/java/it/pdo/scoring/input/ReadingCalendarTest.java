package it.pdo.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.scoring.input.ReadingCalendar.Frequency;
import it.pdo.target.TargetText;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCalendarTest {
    private static final int YEAR = 2026;
    private static final TargetTiming COUNT = TargetTiming.RECURRING;

    @ParameterizedTest
    @CsvSource({"MONTHLY, 1 2 3 4 5 6 7 8 9 10 11 12", "QUARTERLY, 3 6 9 12", "AT_CHECKPOINTS, 7 12", "AT_YEAR_END, 12"
    })
    void due_ofCount_isTheFrequency(Frequency frequency, String months) {
        assertThat(numbers(calendar(frequency).due(COUNT))).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 10 11 12", "QUARTERLY, 10 12", "AT_CHECKPOINTS, 10 12", "AT_YEAR_END, 10 12"})
    void due_ofDeadline_beginsInTheMonthOfItsDay(Frequency frequency, String months) {
        assertThat(numbers(calendar(frequency).due(once(10)))).isEqualTo(months);
    }

    @Test
    void due_ofDeadlineOutsideTheYear_isJanuaryBeforeItAndNeverAfterIt() {
        ReadingCalendar calendar = calendar(Frequency.AT_CHECKPOINTS);
        assertThat(numbers(calendar.due(new TargetTiming.Once(YearMonth.of(YEAR - 1, 12)))))
                .isEqualTo("1 7 12");
        assertThat(calendar.due(new TargetTiming.Once(YearMonth.of(YEAR + 1, 1))))
                .isEmpty();
    }

    @Test
    void checkpoints_ofFormatWithoutAny_areDecember() {
        ReadingCalendar calendar = new ReadingCalendar(YEAR, Frequency.AT_CHECKPOINTS, new TreeSet<>());
        assertThat(calendar.checkpoints()).containsExactly(Month.DECEMBER);
        assertThat(calendar(Frequency.AT_YEAR_END).checkpoints()).containsExactly(Month.DECEMBER);
    }

    @Test
    void isCheckpoint_ofSameMonthInAnotherYear_isFalse() {
        assertThat(calendar(Frequency.MONTHLY).isCheckpoint(month(7))).isTrue();
        assertThat(calendar(Frequency.MONTHLY).isCheckpoint(month(8))).isFalse();
        assertThat(calendar(Frequency.MONTHLY).isCheckpoint(YearMonth.of(YEAR - 1, 7)))
                .isFalse();
    }

    /** Read once in March: a monthly card asks again in April, and at the checkpoint. */
    @Test
    void asks_monthly_everyMonthAgain() {
        ReadingCalendar calendar = calendar(Frequency.MONTHLY);
        assertThat(calendar.asks(COUNT, month(3), written(3), false)).isFalse();
        assertThat(calendar.asks(COUNT, month(4), written(3), false)).isTrue();
        assertThat(calendar.asks(COUNT, month(7), written(3, 4, 5, 6), false)).isTrue();
        assertThat(calendar.asks(COUNT, month(12), written(7), false)).isTrue();
    }

    @Test
    void asks_quarterly_onlyAtQuarterEndsUnlessTheQuarterIsWritten() {
        ReadingCalendar calendar = calendar(Frequency.QUARTERLY);
        assertThat(calendar.asks(COUNT, month(5), written(), false)).isFalse();
        assertThat(calendar.asks(COUNT, month(6), written(3), false)).isTrue();
        assertThat(calendar.asks(COUNT, month(6), written(4), false)).isFalse();
        assertThat(calendar.asks(COUNT, month(6), written(7), false)).isTrue();
    }

    @Test
    void asks_whatIsDoneOnce_fromItsMonthUntilItIsDone() {
        ReadingCalendar calendar = calendar(Frequency.MONTHLY);
        assertThat(calendar.asks(once(10), month(9), written(), false)).isFalse();
        assertThat(calendar.asks(once(10), month(10), written(), false)).isTrue();
        assertThat(calendar.asks(once(10), month(10), written(4), true)).isFalse();
        assertThat(calendar.asks(once(10), month(11), written(10), false)).isTrue();
        assertThat(calendar.asks(once(10), month(12), written(4), true)).isFalse();
    }

    /** Written in time that it is not done: answered for that month. */
    @Test
    void asks_afterNo_notAgainInTheSameMonth() {
        assertThat(calendar(Frequency.MONTHLY).asks(once(10), month(10), written(10), false))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6,", "7, 7", "11, 7", "12, 12"})
    void judged_ofCount_isTheLastCheckpoint(int at, String last) {
        assertThat(calendar(Frequency.MONTHLY).judged(COUNT, month(at)).map(YearMonth::getMonthValue))
                .isEqualTo(Optional.ofNullable(last).map(Integer::valueOf));
    }

    @Test
    void judged_ofDeadline_isEveryMonthFromItsOwn() {
        ReadingCalendar calendar = calendar(Frequency.AT_CHECKPOINTS);
        assertThat(calendar.judged(once(10), month(9))).isEmpty();
        assertThat(calendar.judged(once(10), month(10))).contains(month(10));
        assertThat(calendar.judged(once(10), month(11))).contains(month(11));
    }

    @Test
    void opensAfter_checkpoint_isTheOneBeforeItOrTheLastYear() {
        ReadingCalendar calendar = calendar(Frequency.MONTHLY);
        assertThat(calendar.opensAfter(COUNT, month(12))).isEqualTo(month(7));
        assertThat(calendar.opensAfter(COUNT, month(7))).isEqualTo(YearMonth.of(YEAR - 1, 12));
        assertThat(calendar.opensAfter(once(10), month(12))).isEqualTo(YearMonth.of(YEAR - 1, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "180, RECURRING",
        "≥ 90%, RECURRING",
        "entro il 31/10/2026, 2026-10",
        "SI, 2026-12",
        "31/10/2026 e 30/11/2026, 2026-11",
        "'', RECURRING"
    })
    void timing_ofTarget_isItsKind(String target, String timing) {
        TargetTiming read = TargetTiming.of(new TargetText("Atti adottati", null, target, null).in(YEAR), YEAR);
        assertThat(read)
                .isEqualTo(
                        timing.equals("RECURRING")
                                ? TargetTiming.RECURRING
                                : new TargetTiming.Once(YearMonth.parse(timing)));
    }

    private static ReadingCalendar calendar(Frequency frequency) {
        return new ReadingCalendar(YEAR, frequency, new TreeSet<>(List.of(Month.JULY, Month.DECEMBER)));
    }

    private static TargetTiming once(int month) {
        return new TargetTiming.Once(month(month));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(YEAR, month);
    }

    private static SortedSet<YearMonth> written(int... months) {
        return Arrays.stream(months)
                .mapToObj(ReadingCalendarTest::month)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String numbers(SortedSet<YearMonth> months) {
        return months.stream()
                .map(month -> String.valueOf(month.getMonthValue()))
                .collect(Collectors.joining(" "));
    }
}
