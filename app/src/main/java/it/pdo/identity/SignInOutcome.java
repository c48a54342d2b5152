package it.pdo.identity;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {
    /** User name and password belong together. */
    record Accepted(SignedIn signedIn) implements SignInOutcome {}

    /**
     * They do not, or the account is closed, or there is no such municipality. Nothing tells which: an attacker must
     * not learn who has an account.
     */
    record Refused() implements SignInOutcome {}

    /**
     * Too many wrong passwords for this user name from this address: nothing was checked.
     *
     * @param remaining how long until the next attempt is looked at; positive
     */
    record Throttled(Duration remaining) implements SignInOutcome {}
}
