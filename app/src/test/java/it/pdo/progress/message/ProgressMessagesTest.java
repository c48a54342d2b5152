package it.pdo.progress.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressMessagesTest {
    @Test
    void message_withAYearAndAMonth_writesThemAsPeopleDo() {
        var told = ProgressMessages.message("month.outside-plan", YearMonth.of(2021, 12), 2022, 2024);

        assertThat(told.in(Locale.ITALIAN)).isEqualTo("Dicembre 2021 non è negli anni del piano (2022–2024).");
        assertThat(told.in(Locale.ENGLISH)).startsWith("December 2021").contains("2022–2024");
    }
}
