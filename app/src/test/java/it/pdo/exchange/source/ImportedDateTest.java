package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedDateTest {

    @ParameterizedTest
    @CsvSource({
        "31/12/2026, 2026-12-31",
        "1/7/26, 2026-07-01",
        "01.07.2026, 2026-07-01",
        "1-7-2026, 2026-07-01",
        "' 31/12/2026 ', 2026-12-31",
        "31/12/2026 23:59, 2026-12-31",
        "2026-12-31, 2026-12-31",
        "2026-12-31T00:00:00, 2026-12-31",
        "29/02/2028, 2028-02-29"
    })
    void day_asPeopleAndProgramsWriteIt_isRead(String text, LocalDate day) {
        assertThat(ImportedDate.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/13/2026",
                "32/12/2026",
                "29/02/2027",
                "12/31/2026",
                "46387",
                "entro giugno",
                "1/7",
                "31/12/1826"
            })
    void text_thatIsNoDay_isNone(String text) {
        assertThat(ImportedDate.parse(text)).isEmpty();
    }

    @Test
    void day_isWrittenAsPeopleReadIt() {
        assertThat(ImportedDate.written(LocalDate.of(2026, 7, 1))).isEqualTo("01/07/2026");
    }
}
