package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000|1000",
                "999.999|999999",
                "1.234,5|1234.5",
                "1.234,567|1234.567",
                "12,5|12.5",
                "12,00|12",
                "12,0000|12",
                "1234,567|1234.567",
                "0,125|0.125",
                "012,000|12",
                "0.5|0.5",
                "1.25|1.25",
                "1.2500|1.25",
                "0.125|0.125",
                "1234.567|1234.567",
                "-1.000|-1000",
                "−2,5|-2.5"
            })
    void read_numberInOneWay_isItsValue(String text, BigDecimal number) {
        assertThat(ItalianNumbers.read(text).value())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(ItalianNumbers.read(text).hint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,000|12|12000", "1,234|1.234|1234", " -100,500 |-100.5|-100500", "999,999|999.999|999999"})
    void read_commaBeforeThreeDigits_isAmbiguousWithBothReadings(
            String text, BigDecimal decimal, BigDecimal thousands) {
        assertThat(ItalianNumbers.read(text)).isInstanceOfSatisfying(WrittenNumber.Ambiguous.class, read -> {
            assertThat(read.decimal()).isEqualByComparingTo(decimal);
            assertThat(read.thousands()).isEqualByComparingTo(thousands);
        });
        assertThat(ItalianNumbers.read(text).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10,000.00|10000", "1,234.5|1234.5", "1,000,000|1000000", "-1,000.25|-1000.25"})
    void read_commasBetweenThousands_isEnglish(String text, BigDecimal number) {
        assertThat(ItalianNumbers.read(text))
                .isInstanceOfSatisfying(WrittenNumber.English.class, read -> assertThat(read.number())
                        .isEqualByComparingTo(number));
        assertThat(ItalianNumbers.read(text).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 000", "1'000", "1’000", "12.34,5", "12,34.5", "1,00,000", "12,5,3", "1e3", "3%"})
    void read_anythingElse_isNoNumber(String text) {
        assertThat(ItalianNumbers.read(text)).isEqualTo(new WrittenNumber.NotANumber());
        assertThat(ItalianNumbers.read(text).hint()).isEmpty();
    }

    @Test
    void hint_ofANumberInDoubt_saysHowToWriteIt_inBothLanguages() {
        assertThat(ItalianNumbers.read("12,345").hint().orElseThrow()).satisfies(hint -> {
            assertThat(hint.in(Locale.ITALIAN))
                    .isEqualTo("«12,345» si legge in due modi: scrivi «12,3450» se la virgola separa i decimali,"
                            + " «12345» se separa le migliaia");
            assertThat(hint.in(Locale.ENGLISH)).contains("“12,3450”", "“12345”");
        });
        assertThat(ItalianNumbers.read("10,000.50").hint().orElseThrow().in(Locale.ITALIAN))
                .isEqualTo("«10,000.50» è scritto all'inglese: scrivi «10000,5»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|12.5",
                "12,5|12.5",
                "1234.5|1234.5",
                "1.234,5|1234.5",
                "10,000.00|10000",
                "1,000,000|1000000",
                "1.000.000|1000000",
                "1.2345|1.2345",
                "0.125|0.125"
            })
    void read_forAnEnglishReader_takesBothNotationsWhereOneIsMeant(String text, BigDecimal number) {
        assertThat(ItalianNumbers.read(text, Locale.ENGLISH).value())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500|write “1,5” if the full stop stands before decimals, “1500” if it separates thousands",
                "-999.999|write “-999,9990” if the full stop stands before decimals, “-999999” if it separates thousands",
                "12,000|write “12” if the comma stands before decimals, “12000” if it separates thousands"
            })
    void read_forAnEnglishReader_asksAboutOneSignBeforeThreeDigits(String text, String how) {
        assertThat(ItalianNumbers.read(text, Locale.ENGLISH)).isInstanceOf(WrittenNumber.Ambiguous.class);
        assertThat(ItalianNumbers.read(text, Locale.ENGLISH)
                        .hint()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .endsWith(how);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "12,000", "10,000.00", "12.5", "x"})
    void read_forAnItalianReader_isTheOneReading(String text) {
        assertThat(ItalianNumbers.read(text, Locale.ITALY)).isEqualTo(ItalianNumbers.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "12.3", "12.345", "-999.999", "0.125", "1234.567", "1234", "33.333333", "1E+6"})
    void editable_ofAnyNumber_isReadBackAsItself(BigDecimal number) {
        assertThat(ItalianNumbers.read(ItalianNumbers.editable(number)).value())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        for (Locale reader : Languages.SPOKEN) {
            assertThat(ItalianNumbers.read(ItalianNumbers.ungrouped(number), reader)
                            .value())
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }
}
