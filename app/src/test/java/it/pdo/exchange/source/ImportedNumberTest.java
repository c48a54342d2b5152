package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.shared.Place;
import it.pdo.shared.WrittenNumber;
import it.pdo.shared.tree.TreeNode.Kind;
import it.pdo.shared.tree.TreeNode.Scalar;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
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
                "1.952 | 1952",
                "€ 1.952 | 1952",
                "35% | 35",
                "-3 | -3"
            })
    void read_number_isRead(String text, String value) {
        assertThat(ImportedNumber.read(text).value())
                .hasValueSatisfying(n -> assertThat(n.toPlainString()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12,5,3", "1.2.3", "1e9", "uno", "🎯", "//", "12 34"})
    void read_otherText_isNoNumber(String text) {
        assertThat(ImportedNumber.read(text)).isEqualTo(new WrittenNumber.NotANumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,000", "€ 12,000", "10,000.00", "12,000%"})
    void read_numberOfAnEnglishProgram_isNotGuessed(String text) {
        assertThat(ImportedNumber.read(text).value()).isEmpty();
        assertThat(ImportedNumber.read(text).hint()).isPresent();
    }

    @Test
    void exact_numberOfJson_hasItsDecimals_butAPowerOfTenOrATextIsNone() {
        assertThat(ImportedNumber.exact(new Scalar(Place.NOWHERE, Kind.NUMBER, "1.234")))
                .contains(new BigDecimal("1.234"));
        assertThat(ImportedNumber.exact(new Scalar(Place.NOWHERE, Kind.NUMBER, "1e999999999")))
                .isEmpty();
        assertThat(ImportedNumber.exact(new Scalar(Place.NOWHERE, Kind.TEXT, "1.234")))
                .isEmpty();
    }
}
