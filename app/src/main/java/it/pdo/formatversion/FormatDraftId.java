package it.pdo.formatversion;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies a draft of a plan format. Unique across all tenants.
 *
 * @param value positive 64-bit time-sorted id
 */
public record FormatDraftId(long value) {

    public FormatDraftId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /**
     * Reads the form used in addresses.
     *
     * @throws IllegalArgumentException when the text is not 13 characters of Crockford's alphabet
     */
    public static FormatDraftId parse(String text) {
        return new FormatDraftId(IdGenerator.parse(text));
    }

    /** The form used in addresses: 13 lower-case characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
