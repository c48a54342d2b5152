package it.pdo.identity;

import java.time.Duration;

/** The result of an attempt to sign in. */
public sealed interface SignInOutcome {
    /** User name and password are correct. */
    record Accepted(SignedIn signedIn) implements SignInOutcome {}

    /**
     * They are wrong, or the account is closed, or there is no such municipality. The answer does not reveal which, so
     * that an attacker cannot find accounts.
     */
    record Refused() implements SignInOutcome {}

    /**
     * Too many wrong passwords for this user name from this address: nothing was checked.
     *
     * @param remaining time until the next attempt is allowed; positive
     */
    record Throttled(Duration remaining) implements SignInOutcome {}
}
