package it.pdo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.shared.Sentences;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everyItalianSentence_hasItsEnglishOneWithTheSameValues() {
        var italian = Sentences.load(Texts.class, "it");
        var english = Sentences.load(Texts.class, "en");

        assertThat(english.keySet()).isEqualTo(italian.keySet());
        for (var key : italian.keySet()) {
            for (var value : new String[] {"{0}", "{1}", "{2}", "{3}"}) {
                assertThat(english.getString(key).contains(value))
                        .as(key)
                        .isEqualTo(italian.getString(key).contains(value));
            }
        }
    }

    @Test
    void text_withAYearAndAMonth_writesThemAsPeopleDo() {
        assertThat(Texts.text("month.outside-plan", java.time.YearMonth.of(2021, 12), 2022, 2024))
                .isEqualTo("Dicembre 2021 non è negli anni del piano (2022–2024).");
    }
}
