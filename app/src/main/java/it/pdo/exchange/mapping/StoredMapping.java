package it.pdo.exchange.mapping;

import java.time.Instant;
import java.util.List;

/**
 * A stored mapping of a municipality.
 *
 * @param code unique in the municipality
 * @param formatCode code of its format
 * @param headers names of its columns, in file order; empty for JSON
 */
public record StoredMapping(
        String code, String formatCode, String yaml, List<String> headers, String savedBy, Instant savedAt) {

    public StoredMapping {
        headers = List.copyOf(headers);
    }
}
