package it.pdo.identity;

import com.github.f4b6a3.tsid.Tsid;

/**
 * Identifies an account. Unique across all tenants, so that an id of one tenant never matches a row of another.
 *
 * @param value 64-bit time-sorted id; positive except {@link #NOBODY}
 */
public record AccountId(long value) implements Comparable<AccountId> {
    /** The id of actors without an account: see {@link SystemUser}. No row has it. */
    public static final AccountId NOBODY = new AccountId(0);

    public AccountId {
        if (value < 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    @Override
    public int compareTo(AccountId other) {
        return Long.compare(value, other.value);
    }

    /** The form used in addresses: 13 characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }
}
