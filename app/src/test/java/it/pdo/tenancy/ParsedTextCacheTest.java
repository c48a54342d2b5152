package it.pdo.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParsedTextCacheTest {
    private static final TenantSlug A = new TenantSlug("aaa");
    private static final TenantSlug B = new TenantSlug("bbb");

    private final AtomicInteger parsed = new AtomicInteger();
    private final ParsedTextCache<String> texts = new ParsedTextCache<>(1_000);

    private String get(TenantSlug tenant, int version, String text) {
        return CurrentTenant.call(tenant, () -> texts.get("piano", version, text, this::parse));
    }

    private String parse(String text) {
        parsed.incrementAndGet();
        return "parsed " + text;
    }

    @Test
    void sameTextAgain_isParsedOnce() {
        assertThat(get(A, 1, "uno")).isEqualTo("parsed uno");
        assertThat(get(A, 1, new String("uno".toCharArray()))).isEqualTo("parsed uno");
        assertThat(parsed).hasValue(1);
    }

    @Test
    void twoTenants_withTheSameCodeAndVersion_neverSeeEachOthersText() {
        for (int round = 0; round < 3; round++) {
            assertThat(get(A, 1, "di a")).isEqualTo("parsed di a");
            assertThat(get(B, 1, "di b")).isEqualTo("parsed di b");
        }
        assertThat(parsed).hasValue(2);
        get(B, 1, "di a");
        assertThat(parsed).as("not even the same text is shared").hasValue(3);
    }

    @Test
    void anotherTextUnderTheSameVersion_asAfterARollBack_isWhatIsGiven() {
        get(A, 1, "taken back");
        assertThat(get(A, 1, "published")).isEqualTo("parsed published");
    }

    @Test
    void manyTexts_holdNoMoreThanTheBound() {
        for (int version = 0; version < 50; version++) {
            get(A, version, "x".repeat(100));
            assertThat(texts.characters()).isLessThanOrEqualTo(1_000);
        }
        assertThat(texts.characters()).isPositive();
    }

    @Test
    void textThatTakesLong_holdsUpNobody() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> CurrentTenant.call(
                    A,
                    () -> texts.get("piano", 1, "lento", text -> {
                        begun.countDown();
                        try {
                            assertThat(free.await(10, TimeUnit.SECONDS)).isTrue();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return text;
                    })));
            begun.await();
            for (int version = 1; version < 200; version++) {
                get(B, version, "svelto");
            }
            free.countDown();
            assertThat(slow.get()).isEqualTo("lento");
        }
    }

    @Test
    void withoutATenant_isABug() {
        assertThatThrownBy(() -> texts.get("piano", 1, "uno", this::parse)).isInstanceOf(NoTenantBoundException.class);
    }
}
