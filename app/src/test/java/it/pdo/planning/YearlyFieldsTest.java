package it.pdo.planning;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyFieldsTest {
    private static final Field WORDING = Field.of("wording", "Wording", new FieldType.Plain(PlainType.LONG_TEXT))
            .with(f -> f.perYear(true).required(true));

    @Test
    void of_aMapFromYears_isInOrderWithoutBlanks() {
        assertThat(YearlyFields.of(Map.of("2026", "c", "2024", "a", "2025", " ")))
                .containsExactly(Map.entry(2024, "a"), Map.entry(2026, "c"));
    }

    @Test
    void of_whatIsNotKeptByYear_isEmpty() {
        assertThat(YearlyFields.of("text")).isEmpty();
        assertThat(YearlyFields.of(null)).isEmpty();
        assertThat(YearlyFields.of(Map.of("one", "a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, false", "2024, true", "2025, false", "2026, true", "2027, false"})
    void foreseen_inTheYearsThatAreWritten_andInNoOther(int year, boolean foreseen) {
        var item = SampleItems.with(Map.of("wording", Map.of("2024", "a", "2026", "c")));

        assertThat(YearlyFields.foreseen(item, level(WORDING), year)).isEqualTo(foreseen);
    }

    @Test
    void foreseen_whereNothingIsWrittenOrNothingIsRequired_isAlwaysTrue() {
        var written = SampleItems.with(Map.of("wording", Map.of("2024", "a")));

        assertThat(YearlyFields.foreseen(SampleItems.with(Map.of()), level(WORDING), 2025))
                .isTrue();
        assertThat(YearlyFields.foreseen(written, level(WORDING.with(f -> f.required(false))), 2025))
                .isTrue();
        assertThat(YearlyFields.foreseen(written, level(), 2025)).isTrue();
    }

    private static Level level(Field... fields) {
        return Level.named("objective", "Objective", "Objectives", List.of(Level.PLAN))
                .with(level -> level.fields(List.of(fields)));
    }

    /** Items without a plan around them. */
    private static final class SampleItems {
        static Item with(Map<String, Object> fields) {
            return new Item(
                    new ItemId(1),
                    1,
                    new ItemContent(
                            null, 0, new ItemHeading("objective", "1", "Title", null, ItemState.ACTIVE, fields), null));
        }
    }
}
