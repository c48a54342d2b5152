package it.pdo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.pdo.ui.shell.MainLayout;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/it/pdo/ui");
    private static final Pattern HOLE = Pattern.compile("\\{\\d");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> found = files.filter(file -> file.endsWith("messages_it.properties"))
                    .toList();
            assertThat(found).isNotEmpty();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_inEnglish_saysTheSameThingsWithTheSameHoles(Path italian) throws IOException {
        Properties it = read(italian);
        Properties en = read(italian.resolveSibling("messages_en.properties"));
        assertThat(en.stringPropertyNames()).isEqualTo(it.stringPropertyNames());
        for (String key : it.stringPropertyNames()) {
            assertThat(holes(en.getProperty(key))).as(key).isEqualTo(holes(it.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0 | 0 compilati e l'ultimo
            1 | uno compilato
            2 | 2 compilati e l'ultimo
            """)
    void hole_withTwoForms_takesTheOneOfTheNumber(int number, String expected) {
        assertThat(Texts.filled("{0:uno compilato|{0} compilati e l'ultimo}", number))
                .isEqualTo(expected);
    }

    @Test
    void decimal_inAHole_isWrittenTheItalianWay() {
        assertThat(Texts.filled("atteso {0}%", new BigDecimal("1234.5"))).isEqualTo("atteso 1.234,5%");
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

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }
}
