package it.pdo.planning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsJsonTest {

    /** What a binary fraction, which a mapper makes of a number of unknown kind, could not hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0.1000000000000000000001", "12345678901234567.89", "1.10", "123456789012345678901234", "-0.3"})
    void number_howeverLong_comesBackDigitByDigit(String number) {
        String text = "{\"importi\":{\"2026\":[" + number + "]}}";

        Map<String, Object> read = FieldsJson.read(text);

        assertThat(read).isEqualTo(Map.of("importi", Map.of("2026", List.of(new BigDecimal(number)))));
        assertThat(FieldsJson.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"a\"", "1", "{\"a\":null}"})
    void text_thatIsNoObjectOfValues_isRefused(String text) {
        assertThatThrownBy(() -> FieldsJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void text_cutShort_isRefused() {
        assertThatThrownBy(() -> FieldsJson.read("{\"a\":[1,2")).hasMessageContaining("end-of-input");
    }

    @Test
    void value_thatNoFieldHolds_isNotWritten() {
        assertThatThrownBy(() -> FieldsJson.write(Map.of("a", 0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
    }
}
