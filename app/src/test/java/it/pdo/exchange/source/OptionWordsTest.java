package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.FieldType.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionWordsTest {
    private static final List<Option> OPTIONS = List.of(
            new Option("uno", " Alto "),
            new Option("due", "Basso"),
            new Option("tre", "Basso"),
            new Option("basso", "Medio\nbasso"),
            new Option("sei", "   due  "));

    @Test
    void option_isNamedSoThatItIsFoundAgain() {
        assertThat(OptionWords.words(OPTIONS)).containsExactly("Alto", "Basso", "tre", "Medio basso", "due");
        OPTIONS.forEach(option -> assertThat(OptionWords.code(OPTIONS, OptionWords.word(OPTIONS, option.code())))
                .contains(option.code()));
    }

    @Test
    void word_isReadWhateverItsCaseAndSpaces_anUnknownOneIsNone() {
        assertThat(OptionWords.code(OPTIONS, "  ALTO")).contains("uno");
        assertThat(OptionWords.code(OPTIONS, "tre")).contains("tre");
        assertThat(OptionWords.code(OPTIONS, "altissimo")).isEmpty();
        assertThat(OptionWords.word(OPTIONS, "altro")).isEqualTo("altro");
    }
}
