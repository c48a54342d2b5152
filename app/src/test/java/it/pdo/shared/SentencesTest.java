package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.PlanStore;
import it.pdo.results.FrozenSheets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static Stream<Class<?>> owners() {
        return Stream.of(PlanStore.class, FrozenSheets.class);
    }

    @ParameterizedTest
    @MethodSource("owners")
    void everyItalianSentence_hasItsEnglishOneWithTheSameValues(Class<?> owner) {
        var italian = Sentences.load(owner, "it");
        var english = Sentences.load(owner, "en");

        assertThat(italian.keySet()).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(italian.keySet());
        for (var key : italian.keySet()) {
            assertThat(english.getString(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(italian.getString(key).contains("{0}"));
            assertThat(english.getString(key)).as(key).isNotEqualTo(italian.getString(key));
        }
    }
}
