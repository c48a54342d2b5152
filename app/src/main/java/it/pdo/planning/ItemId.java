package it.pdo.planning;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies an item of a plan. Unique across all tenants, so that an id of one tenant never matches a row of another.
 *
 * @param value positive 64-bit time-sorted id
 */
public record ItemId(long value) implements Comparable<ItemId> {

    public ItemId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /**
     * Parses the form used in URLs.
     *
     * @throws IllegalArgumentException when the text is not 13 characters of Crockford's alphabet
     */
    public static ItemId parse(String text) {
        return new ItemId(IdGenerator.parse(text));
    }

    @Override
    public int compareTo(ItemId other) {
        return Long.compare(value, other.value);
    }

    /** The form used in URLs: 13 lower-case characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
