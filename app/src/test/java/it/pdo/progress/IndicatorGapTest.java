package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.target.TargetContext;
import it.pdo.target.TargetReader;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sign for every gap: plus is behind, whatever the direction of the target. */
class IndicatorGapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            almeno 40 | 28 | +12
            almeno 40 | 43 | −3
            almeno 40 | 40 | 0
            al massimo 10 | 12,5 | +2,5
            al massimo 10 | 9 | −1
            esattamente 5 | 3 | +2
            esattamente 5 | 7 | +2
            entro il 31/10/2022 | 02/11/2022 | +2 giorni
            entro il 31/10/2022 | 30/10/2022 | −1 giorno
            almeno 40 | SI | ''
            almeno 40 | > 50 | ''
            almeno 40 | '' | ''
            """)
    void gap_ofAReading_isPositiveWhenBehind(String target, String reading, String expected) {
        var read = IndicatorGapTest.target(target);
        assertThat(read.gap(reading).in(Locale.ITALIAN)).isEqualTo(expected);
        assertThat(read.gap(reading).in(Locale.ENGLISH))
                .isEqualTo(expected.replace(",", ".").replace("giorni", "days").replace("giorno", "day"));
    }

    private static IndicatorTarget target(String text) {
        TargetContext context = new TargetContext("n.", "", OptionalInt.of(2022));
        return new IndicatorTarget(TargetReader.read(text, context), context);
    }
}
