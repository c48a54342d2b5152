package it.pdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {
    private static final Instant LAST = Instant.parse("2022-05-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "4, 0",
        "5, 10",
        "6, 20",
        "7, 40",
        "10, 320",
        "11, 640",
        "12, 900",
        "13, 900",
        "2000000000, 900"
    })
    void wait_perFailures_doublesUpToTheLongest(int failures, long seconds) {
        assertThat(SignInThrottle.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void remaining_onBothSidesOfTheWait_endsExactlyWithIt() {
        assertThat(SignInThrottle.remaining(5, LAST, LAST)).isEqualTo(Duration.ofSeconds(10));
        assertThat(SignInThrottle.remaining(5, LAST, LAST.plusMillis(9_999))).isEqualTo(Duration.ofMillis(1));
        assertThat(SignInThrottle.remaining(5, LAST, LAST.plusSeconds(10))).isZero();
        assertThat(SignInThrottle.remaining(5, LAST, LAST.plusSeconds(11))).isZero();
    }

    @Test
    void remaining_lastFailureAheadOfThisClock_isNeverMoreThanTheWait() {
        assertThat(SignInThrottle.remaining(4, LAST, LAST.minusNanos(1))).isZero();
        assertThat(SignInThrottle.remaining(5, LAST, LAST.minusSeconds(60))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void memory_onBothSidesOfADay_forgetsAtItsEnd() {
        assertThat(SignInThrottle.isForgotten(
                        LAST, LAST.plus(Duration.ofDays(1)).minusMillis(1)))
                .isFalse();
        assertThat(SignInThrottle.isForgotten(LAST, LAST.plus(Duration.ofDays(1))))
                .isTrue();
    }
}
