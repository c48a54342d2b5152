package it.pdo.lifecycle.document;

import it.pdo.tenancy.IdGenerator;

/**
 * Identifies the document of an act. Unique across all tenants.
 *
 * @param value positive 64-bit time-sorted id
 */
public record DocumentId(long value) {

    public DocumentId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** The form used in addresses: 13 lower-case characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return IdGenerator.text(value);
    }
}
