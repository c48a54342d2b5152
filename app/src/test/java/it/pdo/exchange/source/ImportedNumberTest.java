package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.exchange.source.ImportedNumber.Measure;
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
                "QUANTITY   | 50         | 50",
                "QUANTITY   | 12.5       | 12.5",
                "QUANTITY   | 12,5       | 12.5",
                "QUANTITY   | 1.952,00   | 1952.00",
                "QUANTITY   | 1.952      | 1952",
                "QUANTITY   | € 1.952    | 1952",
                "QUANTITY   | 35%        | 35",
                "QUANTITY   | -3         | -3",
                "MONEY      | € 1.000    | 1000",
                "MONEY      | 1.000 €    | 1000",
                "MONEY      | 42.000,00  | 42000.00",
                "PROPORTION | 10%        | 10",
                "PROPORTION | 10 %       | 10",
                "PROPORTION | 33,3330    | 33.3330",
                "PROPORTION | 33.33      | 33.33",
                "PROPORTION | 33.3333    | 33.3333",
                "PROPORTION | 0.125      | 0.125",
                "PROPORTION | 1000       | 1000",
                "PROPORTION | 1.000,00   | 1000.00",
                "PROPORTION | 100        | 100"
            })
    void read_number_isRead(Measure measure, String text, String value) {
        assertThat(ImportedNumber.read(text, measure).value())
                .hasValueSatisfying(n -> assertThat(n.toPlainString()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "12,5,3", "1.2.3", "1e9", "uno", "🎯", "//", "12 34", "1%0", "1€0", "%5%", "€€ 5", "%", "€"
            })
    void read_otherText_isNoNumber(String text) {
        for (Measure measure : Measure.values()) {
            assertThat(ImportedNumber.read(text, measure)).isEqualTo(new WrittenNumber.NotANumber());
        }
    }

    @Test
    void read_signOfAnotherMeasure_isNoNumber() {
        assertThat(ImportedNumber.read("10%", Measure.MONEY)).isEqualTo(new WrittenNumber.NotANumber());
        assertThat(ImportedNumber.read("€ 10", Measure.PROPORTION)).isEqualTo(new WrittenNumber.NotANumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,000", "€ 12,000", "10,000.00", "12,000%"})
    void read_numberOfAnEnglishProgram_isNotGuessed(String text) {
        assertThat(ImportedNumber.read(text, Measure.QUANTITY).value()).isEmpty();
        assertThat(ImportedNumber.read(text, Measure.QUANTITY).hint()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.333", "1.000", "33.333%", " 12.500 ", "-1.000", "12,000", "1,234.5"})
    void read_proportionWithAStopBeforeThreeDigits_isNotGuessed(String text) {
        assertThat(ImportedNumber.read(text, Measure.PROPORTION).value()).isEmpty();
        assertThat(ImportedNumber.read(text, Measure.PROPORTION).hint()).isPresent();
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
