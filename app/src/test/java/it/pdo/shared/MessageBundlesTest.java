package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every package in every supported language. */
class MessageBundlesTest {
    /** Sentences that nobody reads any more: they find what was waived while findings were recognised by them. */
    private static final Path FORMER = Path.of("former", "messages_it.properties");

    static Stream<Path> bundles() {
        return Stream.of("app", "ui").flatMap(module -> bundles(Path.of("..", module, "src", "main", "resources")));
    }

    private static Stream<Path> bundles(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            List<Path> found = files.filter(file -> file.endsWith("messages_it.properties"))
                    .filter(file -> !file.endsWith(FORMER))
                    .toList();
            assertThat(found).as("bundles of " + resources).hasSizeGreaterThan(10);
            return found.stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_inEveryLanguage_saysTheSameThingsWithTheSamePlaceholders(Path italian) {
        Properties base = read(italian);
        for (Locale language : Languages.SPOKEN) {
            Properties other = read(italian.resolveSibling("messages_" + language.getLanguage() + ".properties"));
            assertThat(other.stringPropertyNames()).isEqualTo(base.stringPropertyNames());
            for (String key : base.stringPropertyNames()) {
                assertThat(placeholders(other.getProperty(key), language))
                        .as(language + " " + key)
                        .isEqualTo(placeholders(base.getProperty(key), Locale.ITALIAN));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sentence_ofABundle_canBeParsedAndDoublesNoApostrophe(Path italian) {
        for (Locale language : Languages.SPOKEN) {
            Properties sentences = read(italian.resolveSibling("messages_" + language.getLanguage() + ".properties"));
            for (String key : sentences.stringPropertyNames()) {
                String sentence = sentences.getProperty(key);
                assertThat(sentence).as(language + " " + key).doesNotContain("''");
                assertThatCode(() -> MessageTemplate.parse(sentence, language))
                        .as(language + " " + key)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sentence_ofABundle_quotesAsItsLanguageDoes(Path italian) {
        assertThat(read(italian).values().toString()).doesNotContain("“").doesNotContain("”");
        assertThat(read(italian.resolveSibling("messages_en.properties"))
                        .values()
                        .toString())
                .doesNotContain("«")
                .doesNotContain("»");
    }

    private static Set<Integer> placeholders(String sentence, Locale language) {
        return new TreeSet<>(MessageTemplate.parse(sentence, language).placeholders());
    }

    private static Properties read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return read;
    }
}
