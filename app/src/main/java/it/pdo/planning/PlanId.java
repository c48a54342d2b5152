package it.pdo.planning;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies a plan. Unique across all tenants, so that an id of one tenant never matches a row of another.
 *
 * @param value positive 64-bit time-sorted id
 */
public record PlanId(long value) implements Comparable<PlanId> {

    public PlanId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /**
     * Parses the form used in URLs.
     *
     * @throws IllegalArgumentException when the text is not 13 characters of Crockford's alphabet
     */
    public static PlanId parse(String text) {
        return new PlanId(IdGenerator.parse(text));
    }

    @Override
    public int compareTo(PlanId other) {
        return Long.compare(value, other.value);
    }

    /** The form used in URLs: 13 lower-case characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
