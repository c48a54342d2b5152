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

    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
