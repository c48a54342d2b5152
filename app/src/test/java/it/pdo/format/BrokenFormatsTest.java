package it.pdo.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.reading.FormatReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the catalogue of broken formats gives the issues written beside it: a line in Italian, one in English. */
public class BrokenFormatsTest {

    private static final Path BROKEN = Path.of("src/test/resources/it/pdo/format/broken");

    @ParameterizedTest
    @MethodSource("files")
    void brokenFormat_read_tellsAllMistakesWithTheirPlaces(String name) throws IOException {
        FormatReader.Reading reading = read(name);

        String told = reading.issues().stream()
                .map(issue -> issue.code() + " " + issue + "\n    " + issue.in(Locale.ENGLISH) + "\n")
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(Files.readString(BROKEN.resolve(name.replace(".yaml", ".expected.txt"))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void brokenFormat_read_givesNoFormatAndAPlaceForEachMistake(String name) throws IOException {
        FormatReader.Reading reading = read(name);

        assertThat(reading.format()).isEmpty();
        assertThat(reading.issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.place().source()).isEqualTo(name);
            assertThat(issue.place().line()).isPositive();
            assertThat(issue.place().column()).isPositive();
        });
    }

    @Test
    void catalogue_hasAtLeastSixtyFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    }

    public static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(BROKEN)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    public static String text(String name) throws IOException {
        return Files.readString(BROKEN.resolve(name));
    }

    private static FormatReader.Reading read(String name) throws IOException {
        return FormatReader.read(name, text(name));
    }
}
