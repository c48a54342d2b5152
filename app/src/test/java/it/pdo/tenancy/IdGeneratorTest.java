package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdGeneratorTest {
    @Test
    void ids_ofManyThreads_areAllDifferentAndPositive() {
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                threads.execute(() -> {
                    for (int j = 0; j < 200; j++) {
                        seen.add(IdGenerator.next());
                    }
                });
            }
        }
        assertThat(seen).hasSize(20_000).allMatch(id -> id > 0);
    }

    @Test
    void text_ofAnId_readsBackAndHasThirteenCharacters() {
        for (long id : new long[] {0, 1, IdGenerator.next(), Long.MAX_VALUE}) {
            assertThat(IdGenerator.text(id)).hasSize(13).isLowerCase();
            assertThat(IdGenerator.parse(IdGenerator.text(id))).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123", "0s9nmgsbb2hc", "0s9nmgsbb2hctt", "0s9nmgsbb2hc!", "zzzzzzzzzzzzz", "0s9nmgsbb2hc😀"})
    void text_thatIsNoId_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IdGenerator.parse(text));
    }
}
