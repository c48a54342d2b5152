package it.pdo.target.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianNumeralsTest {

    private static final String[] SMALL = {
        "zero",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove"
    };
    private static final String[] TENS = {
        "", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"
    };

    private static String word(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            String ten = TENS[number / 10];
            int unit = number % 10;
            String stem = unit == 1 || unit == 8 ? ten.substring(0, ten.length() - 1) : ten;
            return unit == 0 ? ten : stem + SMALL[unit];
        }
        if (number < 1_000) {
            String hundreds = (number < 200 ? "" : SMALL[number / 100]) + "cento";
            return number % 100 == 0 ? hundreds : hundreds + word(number % 100);
        }
        String thousands = number < 2_000 ? "mille" : word(number / 1_000) + "mila";
        return number % 1_000 == 0 ? thousands : thousands + word(number % 1_000);
    }

    @Test
    void every_number_below_ten_thousand_reads_from_its_word() {
        for (int number = 0; number < 10_000; number++) {
            assertThat(ItalianNumerals.parse(word(number))).as(word(number)).contains(BigDecimal.valueOf(number));
        }
        assertThat(ItalianNumerals.parse("novecentonovantanovemila")).contains(BigDecimal.valueOf(999_000));
        assertThat(ItalianNumerals.parse("un")).contains(BigDecimal.ONE);
        assertThat(ItalianNumerals.parse("ventun")).contains(BigDecimal.valueOf(21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mila",
                "unomila",
                "zeromila",
                "centomilazero",
                "millezero",
                "ventiuno",
                "ventiotto",
                "ventidieci",
                "ventizero",
                "vent",
                "trentaquarto",
                "zerocento",
                "diecicento",
                "undicicento",
                "duecentozero",
                "xcento",
                "centox",
                "duemilax",
                "setto",
                "venerdi",
                "trentino",
                "seicentesimo",
                "unmilionecentomilacentoventitremilacentoventitre"
            })
    void other_words_are_no_numbers(String word) {
        assertThat(ItalianNumerals.parse(word)).isEmpty();
    }
}
