package it.pdo.results;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies a frozen score sheet. Unique across all tenants.
 *
 * @param value positive 64-bit time-sorted id
 */
public record FrozenSheetId(long value) {

    public FrozenSheetId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /**
     * Reads the form used in addresses.
     *
     * @throws IllegalArgumentException when the text is not an id
     */
    public static FrozenSheetId parse(String text) {
        return new FrozenSheetId(IdGenerator.parse(text));
    }

    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
