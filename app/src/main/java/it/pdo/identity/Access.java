package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.Optional;

/**
 * What one person may do where, worked out once from their grants and the units of the body. A grant on a unit counts
 * for everything below it; one without a unit counts everywhere, also for what belongs to no unit. A grant on a unit
 * that is not in the tree gives nothing.
 */
public final class Access {
    private final UnitScope readable;
    private final UnitScope writable;
    private final UnitScope approvable;

    /** For {@link Permissions} alone, which asks who is signed in to which body. */
    Access(SignedIn who, UnitTree units) {
        this.readable = UnitScope.of(who, Operation.READ_ITEM.rule().within(), units);
        this.writable = UnitScope.of(who, Operation.ENTER_PROGRESS.rule().within(), units);
        this.approvable = UnitScope.of(who, Operation.APPROVE_READING.rule().within(), units);
    }

    /** Whether plan, progress and results of the unit may be read. */
    public boolean mayRead(UnitId unit) {
        return readable.covers(unit);
    }

    /** {@link #mayRead(UnitId)}, where what belongs to no unit takes the whole body. */
    public boolean mayRead(Optional<UnitId> unit) {
        return readable.covers(unit);
    }

    /** Whether everything may be read, also what belongs to no unit. */
    public boolean mayReadWholeBody() {
        return readable.everything();
    }

    /** Whether progress and readings of the unit may be entered. */
    public boolean mayWrite(UnitId unit) {
        return writable.covers(unit);
    }

    /** {@link #mayWrite(UnitId)}, where what belongs to no unit takes the whole body. */
    public boolean mayWrite(Optional<UnitId> unit) {
        return writable.covers(unit);
    }

    /** Whether what others entered for the unit may be corrected and confirmed. */
    public boolean mayApprove(UnitId unit) {
        return approvable.covers(unit);
    }

    /** {@link #mayApprove(UnitId)}, where what belongs to no unit takes the whole body. */
    public boolean mayApprove(Optional<UnitId> unit) {
        return approvable.covers(unit);
    }
}
