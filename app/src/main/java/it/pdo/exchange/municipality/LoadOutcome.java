package it.pdo.exchange.municipality;

import it.pdo.exchange.reading.ImportCounts;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import java.util.List;

/** The result of loading a municipality. */
public sealed interface LoadOutcome {

    /**
     * It is there with all its data.
     *
     * @param told what the operator is told once
     * @param doubts readings that were stored as text and do not count, each at its place
     */
    record Loaded(Tenant tenant, ImportCounts counts, List<LocalizedMessage> told, List<Issue> doubts)
            implements LoadOutcome {}

    /** It was there before; nothing was touched. */
    record AlreadyThere(TenantSlug slug) implements LoadOutcome {}

    /** Its data contradict what is stored; nothing is left behind. */
    record Refused(List<Issue> issues) implements LoadOutcome {}

    /** A step failed; nothing is left behind. */
    record Failed(TenantSlug slug, String reason, Throwable cause) implements LoadOutcome {}
}
