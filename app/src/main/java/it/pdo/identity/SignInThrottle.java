package it.pdo.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The waiting time after wrong passwords for one user name from one address: none for the first four, 10 s after the
 * fifth, then doubled each time, at most 15 minutes; reset after a day without attempts.
 */
final class SignInThrottle {
    static final int FREE_FAILURES = 4;
    static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofDays(1);

    private SignInThrottle() {}

    /** The remaining waiting time at {@code now}; zero when the next attempt is allowed. */
    static Duration remaining(int failures, Instant last, Instant now) {
        Duration wait = waitAfter(failures);
        Duration left = Duration.between(now, last.plus(wait));
        if (wait.isZero() || left.isNegative()) {
            return Duration.ZERO;
        }
        // Another node's clock may be ahead: nobody waits longer than they would here.
        return left.compareTo(wait) > 0 ? wait : left;
    }

    /** Whether failures that ended at {@code last} count no more. */
    static boolean isForgotten(Instant last, Instant now) {
        return !last.plus(MEMORY).isAfter(now);
    }

    static Duration waitAfter(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, 20);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
