package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.scoring.input.ReadingCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFormatsTest {

    static final Path CONFIG = Path.of("../tenants-config/src/main/resources/tenants-config");

    @ParameterizedTest
    @ValueSource(strings = {"segrate/format.yaml", "milano/format.yaml", "milano-2024/format.yaml"})
    void shippedFormat_read_hasNoIssue(String file) throws IOException {
        assertThat(read(file).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segrate/format.yaml", "milano/format.yaml", "milano-2024/format.yaml"})
    void shippedFormat_writtenAgain_isTheSameBytes(String file) throws IOException {
        PlanFormat format = read(file).format().orElseThrow();
        String written = FormatWriter.write(format);
        assertThat(FormatReader.read(file, written).format()).contains(format);
        assertThat(written).isEqualTo(text(file));
    }

    @ParameterizedTest
    @CsvSource({
        "monthly, MONTHLY, JULY DECEMBER",
        "quarterly, QUARTERLY, JULY DECEMBER",
        "at-checkpoints, AT_CHECKPOINTS, JULY DECEMBER",
        "at-year-end, AT_YEAR_END, DECEMBER"
    })
    void readingCalendar_ofFormat_isItsFrequencyAndCheckpoints(
            String readings, ReadingCalendar.Frequency frequency, String checkpoints) throws IOException {
        String yaml = text("segrate/format.yaml").replace("readings: monthly", "readings: " + readings);
        ReadingCalendar calendar = FormatReader.read("segrate/format.yaml", yaml)
                .format()
                .orElseThrow()
                .readingCalendar(2022);
        assertThat(calendar.frequency()).isEqualTo(frequency);
        assertThat(calendar.checkpoints().stream().map(Month::name)).containsExactly(checkpoints.split(" "));
    }

    static FormatReader.Reading read(String file) throws IOException {
        return FormatReader.read(file, text(file));
    }

    static String text(String file) throws IOException {
        return Files.readString(CONFIG.resolve(file), StandardCharsets.UTF_8);
    }
}
