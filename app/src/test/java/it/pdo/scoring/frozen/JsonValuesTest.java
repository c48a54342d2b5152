package it.pdo.scoring.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

    private static String written(String text) {
        StringBuilder out = new StringBuilder();
        JsonValues.write(out, text);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "però", "\"quoted\"", "back\\slash", "\u0000\u001f", " ", "\u2028\u2029", "😀", "\uD800"
            })
    void text_writtenAndRead_isTheSame(String text) {
        assertThat(JsonValues.read(written(text))).isEqualTo(text);
    }

    @Test
    void text_written_escapesWhatJsonMust() {
        assertThat(written("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
        assertThat(written("\u001f ")).isEqualTo("\"\\u001f \"");
        assertThat(written("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"");
        assertThat(written("😀")).isEqualTo("\"\\ud83d\\ude00\"");
    }

    @Test
    void values_ofEveryKind_areRead() {
        assertThat(JsonValues.read("{\"a\":[1,-2.5,1E+3,true,false],\"b\":{}}"))
                .isEqualTo(Map.of(
                        "a",
                        List.of(BigDecimal.ONE, new BigDecimal("-2.5"), new BigDecimal("1E+3"), true, false),
                        "b",
                        Map.of()));
        assertThat(JsonValues.read("[]")).isEqualTo(List.of());
        assertThat(JsonValues.read("null")).isNull();
        assertThat(JsonValues.read("\"\\u00e8\"")).isEqualTo("è");
    }

    @ParameterizedTest
    @CsvSource({"2.50,2.5", "1E+1,10", "0.00,0", "0.0000001,0.0000001", "1E+61,1E+61", "1E+60,1" + SIXTY_ZEROS})
    void number_written_hasOneForm(BigDecimal number, String written) {
        assertThat(JsonValues.write(StoredFields.start().put("n", number))).isEqualTo("{\"n\":" + written + "}");
    }

    private static final String SIXTY_ZEROS = "000000000000000000000000000000000000000000000000000000000000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | 1
            {         | 2
            {"a":1    | 7
            {"a" 1}   | 6
            [1 2]     | 4
            [1,]      | 4
            "a        | 3
            "\\u00    | 4
            tru       | 1
            1 1       | 2
            [1]x      | 4
            {"a":1"b" | 8
            """)
    void mistake_isToldWithItsCharacter(String text, int at) {
        assertThatThrownBy(() -> JsonValues.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no frozen sheet at character " + at);
    }

    @Test
    void nesting_uptoFourHundred_isReadAndDeeperIsRefused() {
        assertThat(JsonValues.read("[".repeat(401) + "]".repeat(401))).isNotNull();
        assertThatThrownBy(() -> JsonValues.read("[".repeat(402) + "]".repeat(402)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
