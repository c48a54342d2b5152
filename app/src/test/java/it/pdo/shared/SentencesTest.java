package it.pdo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.planning.store.PlanStore;
import it.pdo.results.FrozenSheets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    /** Words that both languages share; anything else equal in both was left untranslated. */
    private static final Set<String> SAME_IN_BOTH = Set.of("no");

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
            if (!SAME_IN_BOTH.contains(italian.getString(key))) {
                assertThat(english.getString(key)).as(key).isNotEqualTo(italian.getString(key));
            }
        }
    }
}
