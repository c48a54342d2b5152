package it.pdo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, read: the value, or what to do. */
class TypedValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,5 | 1234.5
            1.234   | 1234
            12,50   | 12.5
            -3      | -3
            """)
    void number_typedTheItalianWay_isItsValue(String text, BigDecimal value) {
        assertThat(TypedValue.number(text, Locale.ITALIAN))
                .isInstanceOfSatisfying(TypedValue.Value.class, read -> assertThat((BigDecimal) read.value())
                        .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"dodici", "'12,5,3'", "1e9"})
    void number_thatIsNone_saysWhatToType(String text) {
        assertThat(TypedValue.number(text, Locale.ITALIAN))
                .isEqualTo(new TypedValue.Wrong<>("«" + text + "» non è un numero: scrivi ad esempio 1.234,5"));
    }

    @ParameterizedTest
    @CsvSource({"'12,000'", "'10,000.00'"})
    void number_ofAnEnglishProgram_isNotGuessed_andSaysHowToWriteIt(String text) {
        for (TypedValue<?> read : List.of(
                TypedValue.number(text, Locale.ITALIAN),
                TypedValue.percent(text + "%", Locale.ITALIAN),
                TypedValue.money("€ " + text, Locale.ITALIAN))) {
            assertThat(read).isInstanceOfSatisfying(TypedValue.Wrong.class, wrong -> assertThat(wrong.message())
                    .startsWith("«" + text + "»")
                    .contains("scrivi «1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.500", "'1,500'"})
    void number_thatReadsInTwoWaysOnAnEnglishScreen_isAskedAbout(String text) {
        for (TypedValue<?> read : List.of(
                TypedValue.number(text, Locale.ENGLISH),
                TypedValue.percent(text + "%", Locale.ENGLISH),
                TypedValue.money("€ " + text, Locale.ENGLISH))) {
            assertThat(read).isInstanceOfSatisfying(TypedValue.Wrong.class, wrong -> assertThat(wrong.message())
                    .isEqualTo("“" + text + "” reads in two ways: write “1,5” if the "
                            + (text.contains(",") ? "comma" : "full stop")
                            + " stands before decimals, “1500” if it separates thousands"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "'100 %',100", "'12,25',12.25"})
    void share_ofAWhole_isTaken(String text, BigDecimal value) {
        assertThat(TypedValue.share(text, Locale.ITALIAN))
                .isInstanceOfSatisfying(TypedValue.Value.class, read -> assertThat((BigDecimal) read.value())
                        .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"'100,01'", "'-0,5'", "'12,345'"})
    void share_outsideAWholeOrTooPrecise_isWrong(String text) {
        assertThat(TypedValue.share(text, Locale.ITALIAN)).isInstanceOf(TypedValue.Wrong.class);
    }

    @ParameterizedTest
    @CsvSource({"'€ 1.250,50',1250.50", "'1.250,50 euro',1250.50", "1250,1250"})
    void money_withOrWithoutItsSign_isTheAmount(String text, BigDecimal value) {
        assertThat(TypedValue.money(text, Locale.ITALIAN))
                .isInstanceOfSatisfying(TypedValue.Value.class, read -> assertThat((BigDecimal) read.value())
                        .isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,2026-06-30", "30/6/2026,2026-06-30", "30.06.2026,2026-06-30"})
    void date_inAnyUsualForm_isTheDay(String text, String day) {
        assertThat(TypedValue.date(text, Locale.ITALIAN)).isEqualTo(new TypedValue.Value<>(day));
    }

    @ParameterizedTest
    @CsvSource({"31/6/2026", "30/6/26", "giugno"})
    void date_thatIsNoDay_isWrong(String text) {
        assertThat(TypedValue.date(text, Locale.ITALIAN)).isInstanceOf(TypedValue.Wrong.class);
    }

    @Test
    void day_isWrittenAsPeopleDo_andWhatIsNoneStaysAsItIs() {
        assertThat(TypedValue.day("2026-03-01")).isEqualTo("01/03/2026");
        assertThat(TypedValue.day("a primavera")).isEqualTo("a primavera");
        assertThat(TypedValue.date("31/02/2026", Locale.ITALIAN)).isInstanceOf(TypedValue.Wrong.class);
        assertThat(TypedValue.date("1/3/2026", Locale.ITALIAN)).isEqualTo(new TypedValue.Value<>("2026-03-01"));
    }

    @Test
    void proportionWithAStopBeforeThreeDigits_isAskedAbout_inItalianToo_butMoneyAndCountsAreThousands() {
        assertThat(List.of(
                        TypedValue.weight("33.333", Locale.ITALIAN),
                        TypedValue.percent("33.333%", Locale.ITALIAN),
                        TypedValue.share("33.333", Locale.ITALIAN)))
                .allSatisfy(typed -> assertThat(typed)
                        .isInstanceOfSatisfying(TypedValue.Wrong.class, wrong -> assertThat(wrong.message())
                                .contains("«33,3330»", "«33333»")));
        assertThat(TypedValue.weight("33,33", Locale.ITALIAN))
                .isEqualTo(new TypedValue.Value<>(new BigDecimal("33.33")));
        assertThat(TypedValue.number("1.000", Locale.ITALIAN))
                .isEqualTo(new TypedValue.Value<>(new BigDecimal("1000")));
        assertThat(TypedValue.money("1.000 €", Locale.ITALIAN))
                .isEqualTo(new TypedValue.Value<>(new BigDecimal("1000")));
    }
}
