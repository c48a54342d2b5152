package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 50",
                "12.5 | 12.5",
                "12,5 | 12.5",
                "1.952,00 | 1952.00",
                "€ 1.952 | 1952",
                "35% | 35",
                "-3 | -3"
            })
    void parse_number_isRead(String text, String value) {
        assertThat(ImportedNumber.parse(text))
                .hasValueSatisfying(n -> assertThat(n.toPlainString()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12,5,3", "1.2.3", "1e9", "uno", "🎯", "//", "12 34"})
    void parse_otherText_isNoNumber(String text) {
        assertThat(ImportedNumber.parse(text)).isEmpty();
    }
}
