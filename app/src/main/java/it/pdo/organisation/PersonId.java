package it.pdo.organisation;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies a person of the body. Unique across all tenants, so that an id of one tenant never matches a row of
 * another.
 *
 * @param value positive 64-bit time-sorted id
 */
public record PersonId(long value) implements Comparable<PersonId> {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /**
     * Reads the form used in addresses.
     *
     * @throws IllegalArgumentException when the text is not 13 characters of Crockford's alphabet
     */
    public static PersonId parse(String text) {
        return new PersonId(IdGenerator.parse(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    /** The form used in addresses: 13 lower-case characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
