package it.pdo.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.FieldType.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionLabelsTest {
    private static final List<Option> OPTIONS = List.of(
            new Option("uno", " Alto "),
            new Option("due", "Basso"),
            new Option("tre", "Basso"),
            new Option("basso", "Medio\nbasso"),
            new Option("sei", "   due  "));

    @Test
    void option_isNamedSoThatItIsFoundAgain() {
        assertThat(OptionLabels.labels(OPTIONS)).containsExactly("Alto", "Basso", "tre", "Medio basso", "due");
        OPTIONS.forEach(option -> assertThat(OptionLabels.code(OPTIONS, OptionLabels.word(OPTIONS, option.code())))
                .contains(option.code()));
    }

    @Test
    void word_isReadWhateverItsCaseAndSpaces_anUnknownOneIsNone() {
        assertThat(OptionLabels.code(OPTIONS, "  ALTO")).contains("uno");
        assertThat(OptionLabels.code(OPTIONS, "tre")).contains("tre");
        assertThat(OptionLabels.code(OPTIONS, "altissimo")).isEmpty();
        assertThat(OptionLabels.word(OPTIONS, "altro")).isEqualTo("altro");
    }
}
