package it.pdo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MonthTextTest {
    @Test
    void parse_yearAndMonth_isTheMonth() {
        assertEquals(Optional.of(YearMonth.of(2022, 7)), MonthText.parse("2022-07"));
        assertEquals(Optional.of(YearMonth.of(2022, 1)), MonthText.parse("2022-01"));
        assertEquals(Optional.of(YearMonth.of(2022, 12)), MonthText.parse("2022-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-7",
                "2022-00",
                "2022-13",
                "-2022-07",
                "+12022-07",
                "12022-07",
                " 2022-07",
                "2022-07-01"
            })
    void parse_anythingElse_isNone(String text) {
        assertEquals(Optional.empty(), MonthText.parse(text));
    }
}
