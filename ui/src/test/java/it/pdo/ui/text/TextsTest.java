package it.pdo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.ui.home.HomeNavigation;
import it.pdo.ui.shell.MainLayout;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {
    @ParameterizedTest
    @CsvSource({"it,'E un''altra fase con'", "en,'And another phase'"})
    void placeholder_withTwoForms_takesTheOneOfTheNumber(String language, String begins) {
        assertThat(Texts.of(HomeNavigation.class, Locale.of(language)).get("late.more", 1))
                .startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({"it,'1.234,57'", "en,'1,234.57'"})
    void decimal_inASentence_isRoundedAndWrittenAsTheLanguageDoes(String language, String expected) {
        assertThat(Texts.of(MainLayout.class, Locale.of(language)).get("product.month", new BigDecimal("1234.567")))
                .contains(expected);
    }

    @Test
    void key_nobodyWrote_isABug() {
        Texts texts = Texts.of(MainLayout.class, Locale.ITALIAN);
        assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({"it-IT,it", "en-GB,en", "de-DE,it"})
    void language_asked_isTheNearestSpoken(String asked, String spoken) {
        assertThat(Texts.spoken(Locale.forLanguageTag(asked)).getLanguage()).isEqualTo(spoken);
    }
}
