package it.pdo.tenancy.provisioning;

import it.pdo.tenancy.DatabaseUnavailableException;
import it.pdo.tenancy.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a creation, taken while nobody else has taken it over; what another process made is never undone. */
final class ProvisioningSteps {
    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningSteps.class);

    private final MigrationClaim claim;
    private final Deque<Undo> undo = new ArrayDeque<>();
    private String current = "catalog";

    ProvisioningSteps(MigrationClaim claim) {
        this.claim = claim;
    }

    /** Takes back something that a step has made. */
    interface Undo {
        void run() throws Exception;
    }

    /**
     * Begins a step.
     *
     * @param step in one word
     * @throws DatabaseUnavailableException when another process has taken the creation over
     */
    void begin(String step) {
        current = step;
        if (!claim.isHeld()) {
            throw new DatabaseUnavailableException(Messages.message("tenant.taken-over"));
        }
    }

    /** The step that was begun last. */
    String current() {
        return current;
    }

    /** Something was made that this takes back. */
    void undoneBy(Undo how) {
        undo.push(how);
    }

    /**
     * Undoes what was made, the last first.
     *
     * @param why takes what fails meanwhile
     */
    void undoAll(Throwable why) {
        if (!isOurs(why)) {
            LOG.error("a failed creation is not undone: another process has it, or the catalog does not answer", why);
            return;
        }
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (Exception e) {
                why.addSuppressed(e);
                LOG.error("a step of a failed creation could not be undone", e);
            }
        }
    }

    /** Where the catalog does not answer, whoever removes unfinished creations later finds what is left. */
    private boolean isOurs(Throwable why) {
        try {
            return claim.isHeld();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
            return false;
        }
    }
}
