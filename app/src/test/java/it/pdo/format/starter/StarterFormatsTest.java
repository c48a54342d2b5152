package it.pdo.format.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarterFormatsTest {

    static Stream<StarterFormat> starters() {
        return StarterFormats.list().stream();
    }

    @Test
    void list_isFromTheSmallestToTheLargest() {
        assertThat(StarterFormats.list())
                .extracting(StarterFormat::folder)
                .containsExactly("under-5000", "from-15000-to-50000", "large-city");
    }

    @ParameterizedTest
    @MethodSource("starters")
    void starter_read_hasNoIssueNotEvenAWarning(StarterFormat starter) {
        assertThat(FormatReader.read(starter.folder(), starter.yaml()).issues()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void starter_writtenAgain_isTheSameBytes(StarterFormat starter) {
        assertThat(FormatWriter.write(starter.format())).isEqualTo(starter.yaml());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyLevel_teachesWhatToWriteThere(StarterFormat starter) {
        assertThat(starter.format().levels())
                .allSatisfy(level -> assertThat(level.help()).as(level.code()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void starter_isSaidInTwoLanguages(StarterFormat starter) {
        assertThat(starter.name(Locale.ENGLISH)).isNotBlank().isNotEqualTo(starter.name(Locale.ITALIAN));
        assertThat(starter.description(Locale.ENGLISH)).isNotBlank().isNotEqualTo(starter.description(Locale.ITALIAN));
        assertThat(starter.name(Locale.GERMAN)).isEqualTo(starter.name(Locale.ITALIAN));
    }

    @Test
    void smallStarter_comparedWithTheOthers_asksLeast() {
        List<Integer> fields = StarterFormats.list().stream()
                .map(s -> s.format().levels().stream()
                        .mapToInt(l -> l.fields().size())
                        .sum())
                .toList();

        assertThat(fields.getFirst()).isLessThanOrEqualTo(5);
        assertThat(fields.getFirst()).isLessThan(fields.get(1)).isLessThan(fields.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, under-5000",
        "4999, under-5000",
        "9999, under-5000",
        "10000, from-15000-to-50000",
        "79999, from-15000-to-50000",
        "80000, large-city",
        "1400000, large-city"
    })
    void suggestedFor_aNumberOfInhabitants_isTheNearestSize(int inhabitants, String folder) {
        assertThat(StarterFormats.suggestedFor(inhabitants).folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void yamlFor_anotherCodeAndYears_changesNothingElse(StarterFormat starter) {
        String owned = starter.yamlFor("comune-di-prova", new YearSpan(2030, 2031));

        PlanFormat format = FormatReader.read("owned", owned).format().orElseThrow();
        assertThat(format.code()).isEqualTo("comune-di-prova");
        assertThat(format.years()).isEqualTo(new YearSpan(2030, 2031));
        assertThat(owned.lines().filter(line -> !starter.yaml().lines().toList().contains(line)))
                .hasSize(2);
    }

    @Test
    void yamlFor_aCodeThatIsNone_throws() {
        StarterFormat starter = StarterFormats.list().getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> starter.yamlFor("Con spazi", new YearSpan(2030, 2031)));
    }
}
