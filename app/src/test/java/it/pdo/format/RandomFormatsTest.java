package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.check.FormatCheck;
import it.pdo.format.difference.FormatDifference;
import it.pdo.format.edit.FieldEdits;
import it.pdo.format.edit.FormatEdits;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of all formats, tested with random formats. */
class RandomFormatsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void format_writtenAndRead_isTheSame_andWrittenAgainTheSameBytes(long seed) {
        PlanFormat format = RandomFormats.of(seed);
        assertThat(FormatCheck.problems(format)).isEmpty();

        String yaml = FormatWriter.write(format);
        FormatReader.Reading reading = FormatReader.read("casuale.yaml", yaml);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.format()).contains(format);
        assertThat(FormatReader.draft("casuale.yaml", yaml).format()).contains(format);
        assertThat(FormatWriter.write(reading.format().orElseThrow())).isEqualTo(yaml);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void format_besideAnother_differsInWords_andInNothingFromItself(long seed) {
        PlanFormat format = FormerCodes.forgotten(RandomFormats.of(seed));
        PlanFormat other = RandomFormats.of(seed + 1);

        assertThat(FormatDifference.of(format, format)).isEmpty();
        assertThat(FormatDifference.of(format, other)).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.describe(Locale.ITALIAN)).isNotBlank();
            assertThat(difference.describe(Locale.ENGLISH)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void format_withALevelOrFieldRenamedOrRemoved_stillPassesTheCheck(long seed) {
        PlanFormat format = FormerCodes.forgotten(RandomFormats.of(seed));
        for (Level level : format.levels()) {
            PlanFormat renamed = FormatEdits.renameLevel(format, level.code(), "nuovo", format);
            assertThat(FormatCheck.problems(renamed)).isEmpty();
            assertThat(FormatDifference.of(format, renamed)).isNotEmpty();
            if (format.rootLevels().stream().anyMatch(root -> !root.code().equals(level.code()))) {
                assertThat(FormatCheck.problems(FormatEdits.removeLevel(format, level.code())))
                        .isEmpty();
            }
            for (Field field : level.fields()) {
                assertThat(FormatCheck.problems(
                                FieldEdits.renameField(format, level.code(), field.code(), "nuovo", format)))
                        .isEmpty();
                assertThat(FormatCheck.problems(FieldEdits.removeField(format, level.code(), field.code())))
                        .isEmpty();
            }
        }
    }
}
