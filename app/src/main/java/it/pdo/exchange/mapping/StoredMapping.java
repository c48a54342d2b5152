package it.pdo.exchange.mapping;

import java.time.Instant;
import java.util.List;

/**
 * A mapping a municipality keeps.
 *
 * @param code unique in the municipality
 * @param formatCode the format it writes to
 * @param headers names of the columns it speaks of, in the order of the file; empty for JSON
 */
public record StoredMapping(
        String code, String formatCode, String yaml, List<String> headers, String savedBy, Instant savedAt) {

    public StoredMapping {
        headers = List.copyOf(headers);
    }
}
