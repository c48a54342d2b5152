package it.pdo.planning.store;

import it.pdo.format.YearSpan;
import it.pdo.planning.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published version of a format; it never changes.
 *
 * @param publishedBy empty when published by an import
 * @param plans the plans under this version, latest years first
 */
public record FormatVersion(
        String code,
        int version,
        String title,
        YearSpan years,
        Optional<Instant> publishedAt,
        String publishedBy,
        List<Plan> plans) {

    public FormatVersion {
        plans = List.copyOf(plans);
    }
}
