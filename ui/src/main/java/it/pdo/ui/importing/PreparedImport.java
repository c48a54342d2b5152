package it.pdo.ui.importing;

import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.run.ImportJob;
import it.pdo.identity.SignedIn;
import java.util.List;

/**
 * An import that is set up: it can be looked at, as often as one likes, and made.
 *
 * @param job as it is set up at the moment it is asked: corrections may have come since
 * @param headers names of the columns the mapping was made for; none for records and for files of ours
 */
record PreparedImport(Job job, List<String> headers) {

    /** The import, with or without removing what the file does not name. */
    @FunctionalInterface
    interface Job {
        /** @param onConflict for a workbook exported from a plan that was changed since */
        ImportJob of(boolean removeAbsent, OnConflict onConflict);
    }

    PreparedImport {
        headers = List.copyOf(headers);
    }

    /** Keeps what makes the next file of the same shape quicker. */
    void remember(ImportMappings mappings, SignedIn who) {
        if (job.of(false, OnConflict.REFUSE) instanceof ImportJob.Mapped made) {
            mappings.save(who, made.mapping().code(), made.format().code(), made.mappingYaml(), headers);
        }
    }
}
