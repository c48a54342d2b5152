package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "3|3",
                "007|7",
                "12,5|12.5",
                "0,125|0.125",
                "1.234,5|1234.5",
                "1.325|1325",
                "1.000.000|1000000",
                "123.456|123456",
                "1234|1234",
                "1234,5|1234.5",
                "12.5|12.5",
                "12.50|12.50",
                "0.125|0.125",
                "1234.567|1234.567",
                "1.2345|1.2345",
                "-3|-3",
                "+3|3",
                "−2,5|-2.5",
                " 12,5 |12.5",
                "-1.000|-1000"
            })
    void number_reads_as_italians_write_it(String text, BigDecimal number) {
        assertThat(ItalianNumbers.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ",5",
                "5,",
                ".5",
                "5.",
                "12,5,3",
                "1,234.5",
                "1.23.4",
                "1.234.56",
                "12.34,5",
                "1..000",
                "1 000",
                "1e3",
                "NaN",
                "0x1",
                "--3",
                "３",
                "٣",
                "3%",
                "1.000.00"
            })
    void anything_else_is_refused(String text) {
        assertThat(ItalianNumbers.parse(text)).isEmpty();
    }

    @Test
    void number_is_read_up_to_its_longest_length_and_not_beyond() {
        assertThat(ItalianNumbers.parse("9".repeat(ItalianNumbers.LONGEST))).isPresent();
        assertThat(ItalianNumbers.parse("9".repeat(ItalianNumbers.LONGEST + 1))).isEmpty();
        assertThat(ItalianNumbers.parse(" ".repeat(ItalianNumbers.LONGEST) + "9".repeat(ItalianNumbers.LONGEST)))
                .isPresent();
        assertThat(ItalianNumbers.parse(" ".repeat(2 * ItalianNumbers.LONGEST) + "9"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0.00|0",
                "3|3",
                "100|100",
                "1000|1.000",
                "999999|999.999",
                "1E+6|1.000.000",
                "1234.50|1.234,5",
                "-1234.5|-1.234,5",
                "-100|-100",
                "0.125|0,125",
                "-0.5|-0,5"
            })
    void number_is_written_with_dots_and_comma(BigDecimal number, String text) {
        assertThat(ItalianNumbers.format(number)).isEqualTo(text);
    }
}
