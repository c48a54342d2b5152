package it.pdo.exchange;

import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Imports into plans of the bound tenant: look first, then all of it or nothing, as often as needed, and back again. Who
 * may import is decided by the callers.
 */
@Singleton
public class ImportDesk {

    /** What an import would do. */
    public ImportPreview preview(ImportJob job) {
        throw new UnsupportedOperationException();
    }

    /** Imports, in one transaction: a new plan, or a revision of the one with its code. */
    public ImportRunOutcome run(Actor actor, ImportJob job, ImportProgress progress) {
        throw new UnsupportedOperationException();
    }

    /** Takes an import back; refused with words when something later touched the same items. */
    public ImportRunOutcome undo(Actor actor, long run) {
        throw new UnsupportedOperationException();
    }

    /** Every import, the latest first. */
    public List<ImportRun> runs() {
        throw new UnsupportedOperationException();
    }
}
