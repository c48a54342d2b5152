package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.shared.sample.Sample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogTest {
    private static final MessageCatalog SAMPLE = MessageCatalog.beside(Sample.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            it | 0    | 0 fasi dell'obiettivo
            it | 1    | una fase dell'obiettivo
            it | 2    | 2 fasi dell'obiettivo
            it | 1200 | 1200 fasi dell'obiettivo
            en | 1    | one phase of the objective
            en | 2    | 2 phases of the objective
            de | 1    | eine Phase des Ziels
            de | 2    | 2 Phasen des Ziels
            """)
    void plural_ofANumber_takesItsFormInEachLanguage(String language, int number, String expected) {
        assertThat(SAMPLE.text(Locale.of(language), "phases", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            it | la somma è 1.234,5, dell'anno 2022
            en | the sum is 1,234.5, of the year 2022
            de | die Summe beträgt 1.234,5, im Jahr 2022
            """)
    void number_inASentence_isWrittenAsItsLanguageDoes_andAYearAsAYear(String language, String expected) {
        assertThat(SAMPLE.text(Locale.of(language), "figure", new BigDecimal("1234.50"), 2022))
                .isEqualTo(expected);
    }

    @Test
    void apostrophe_anywhere_isAnApostrophe() {
        assertThat(SAMPLE.text(Locale.ITALIAN, "apostrophe", "dell'Arte", "{1}"))
                .isEqualTo("l'unità dell'Arte non c'è: scrivi all'{1}");
    }

    @Test
    void month_atTheBeginning_hasACapital_andInTheMiddleNone() {
        assertThat(SAMPLE.text(Locale.ITALIAN, "month", YearMonth.of(2022, 5)))
                .isEqualTo("Maggio 2022 è chiuso, come maggio 2022");
        assertThat(SAMPLE.text(Locale.ENGLISH, "month", YearMonth.of(2022, 5)))
                .isEqualTo("May 2022 is closed, as is May 2022");
    }

    @Test
    void day_inASentence_isWrittenInWords() {
        assertThat(SAMPLE.text(Locale.ITALIAN, "day", LocalDate.of(2022, 12, 31)))
                .isEqualTo("entro il 31 dicembre 2022");
        assertThat(SAMPLE.text(Locale.of("de"), "day", LocalDate.of(2022, 12, 31)))
                .isEqualTo("bis zum 31 Dezember 2022");
    }

    @ParameterizedTest
    @CsvSource({"OPEN,aperto", "CLOSED,non aperto"})
    void select_ofAConstant_takesItsForm(String state, String expected) {
        assertThat(SAMPLE.text(Locale.ITALIAN, "state", state)).isEqualTo(expected);
    }

    @Test
    void message_insideAMessage_isInTheSameLanguage() {
        LocalizedMessage inner = SAMPLE.message("phases", 1);
        LocalizedMessage outer = SAMPLE.message("within", inner.capital(), LocalizedMessage.verbatim("l'Arte"));

        assertThat(outer.in(Locale.ITALIAN)).isEqualTo("Una fase dell'obiettivo: l'Arte");
        assertThat(outer.in(Locale.of("de"))).isEqualTo("Eine Phase des Ziels: l'Arte");
        assertThat(outer).isEqualTo(SAMPLE.message("within", inner.capital(), LocalizedMessage.verbatim("l'Arte")));
    }

    @Test
    void sentence_thatALanguageLacks_isSaidInItalian() {
        assertThat(SAMPLE.text(Locale.of("de"), "only-italian")).isEqualTo("solo in italiano");
        assertThat(SAMPLE.text(Locale.of("fr"), "state", "OPEN")).isEqualTo("aperto");
    }

    @Test
    void key_nobodyWrote_isABug() {
        assertThatThrownBy(() -> SAMPLE.message("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> SAMPLE.text(Locale.ITALIAN, "no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void argument_thatIsMissing_isABug() {
        assertThatThrownBy(() -> SAMPLE.text(Locale.ITALIAN, "figure", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en-GB,en;q=0.9,it;q=0.8 | en
            de,en;q=0.5             | en
            de                      | it
            it-IT                   | it
            ;;;                     | it
            """)
    void languageOfAHeader_isTheSpokenOneItPrefers(String header, String expected) {
        assertThat(Languages.accepted(header)).isEqualTo(Locale.of(expected));
    }
}
