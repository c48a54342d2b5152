package it.pdo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureFormatterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "12.50|12,5|12.5",
                "1234.5|1.234,5|1,234.5",
                "79.875|79,88|79.88",
                "79.874|79,87|79.87",
                "-1000|-1.000|-1,000"
            })
    void decimal_isWrittenAsTheReadersLanguageDoes_withTwoDecimalsAtMost(
            BigDecimal value, String italian, String english) {
        assertThat(FigureFormatter.decimal(value, Locale.ITALIAN)).isEqualTo(italian);
        assertThat(FigureFormatter.decimal(value, Locale.ENGLISH)).isEqualTo(english);
        assertThat(FigureFormatter.percent(value, Locale.ITALIAN)).isEqualTo(italian + "%");
        assertThat(FigureFormatter.percent(value, Locale.ENGLISH)).isEqualTo(english + "%");
        assertThat(FigureFormatter.money(value, Locale.ITALIAN)).isEqualTo(italian + " €");
        assertThat(FigureFormatter.money(value, Locale.ENGLISH)).isEqualTo("€" + english);
    }

    @ParameterizedTest
    @CsvSource({"2022-07,it,31 luglio", "2022-02,it,28 febbraio", "2024-02,en,29 February"})
    void checkpoint_isTheLastDayOfItsMonth(YearMonth month, Locale locale, String words) {
        assertThat(MonthFormatter.lastDay(month, locale)).isEqualTo(words);
    }

    @Test
    void moment_ofToday_isTheHourAlone() {
        ZonedDateTime at = ZonedDateTime.of(2022, 5, 3, 14, 5, 0, 0, MonthFormatter.ROME);
        assertThat(MonthFormatter.formatRecent(at, LocalDate.of(2022, 5, 3), Locale.ITALIAN))
                .isEqualTo("14:05");
        assertThat(MonthFormatter.formatRecent(at, LocalDate.of(2022, 5, 4), Locale.ITALIAN))
                .isEqualTo("3 maggio 2022, 14:05");
    }
}
