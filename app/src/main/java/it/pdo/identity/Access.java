package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.Optional;

/**
 * A user's read and write access by unit, computed once from the grants and the units. A grant on a unit includes all
 * units below it; a grant without a unit includes everything, also items without a unit. A grant on an unknown unit
 * gives nothing.
 */
public final class Access {
    private final UnitScope readable;
    private final UnitScope writable;
    private final UnitScope approvable;

    /** Only for {@link Permissions}, which checks the tenant. */
    Access(SignedIn who, UnitTree units) {
        this.readable = UnitScope.of(who, Operation.READ_ITEM.rule().within(), units);
        this.writable = UnitScope.of(who, Operation.ENTER_PROGRESS.rule().within(), units);
        this.approvable = UnitScope.of(who, Operation.APPROVE_READING.rule().within(), units);
    }

    /** Whether the user may read plan, progress and results of the unit. */
    public boolean mayRead(UnitId unit) {
        return readable.covers(unit);
    }

    /** Like {@link #mayRead(UnitId)}; items without a unit require access to the whole municipality. */
    public boolean mayRead(Optional<UnitId> unit) {
        return readable.covers(unit);
    }

    /** Whether the user may read everything, including items without a unit. */
    public boolean mayReadWholeBody() {
        return readable.everything();
    }

    /** Whether the user may enter progress and readings of the unit. */
    public boolean mayWrite(UnitId unit) {
        return writable.covers(unit);
    }

    /** Like {@link #mayWrite(UnitId)}; items without a unit require access to the whole municipality. */
    public boolean mayWrite(Optional<UnitId> unit) {
        return writable.covers(unit);
    }

    /** Whether the user may correct and confirm entries of other users for the unit. */
    public boolean mayApprove(UnitId unit) {
        return approvable.covers(unit);
    }

    /** Like {@link #mayApprove(UnitId)}; items without a unit require access to the whole municipality. */
    public boolean mayApprove(Optional<UnitId> unit) {
        return approvable.covers(unit);
    }
}
