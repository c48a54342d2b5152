package it.pdo.exchange.mapping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

@MappedEntity("import_mapping")
record MappingRow(
        @Id long id,
        String code,
        String formatCode,
        String yaml,
        String headers,
        String savedBy,
        LocalDateTime savedAt) {

    private static final String BETWEEN = "\n"; // no name of a column has a line break

    static String text(List<String> headers) {
        return String.join(BETWEEN, headers);
    }

    StoredMapping mapping() {
        return new StoredMapping(
                code,
                formatCode,
                yaml,
                headers.isEmpty() ? List.of() : List.of(headers.split(BETWEEN)),
                savedBy,
                savedAt.toInstant(ZoneOffset.UTC));
    }
}
