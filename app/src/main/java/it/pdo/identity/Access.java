package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do where, worked out once from their grants and the units of the body. A grant on a unit counts
 * for everything below it; one without a unit counts everywhere, also for what belongs to no unit. A grant on a unit
 * that is not in the tree gives nothing.
 */
public final class Access {
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.OPERATOR));
    private static final Set<Role> WRITERS =
            EnumSet.of(Role.CONTRIBUTOR, Role.UNIT_HEAD, Role.DIRECTOR, Role.TENANT_ADMIN);
    private static final Set<Role> APPROVERS = EnumSet.of(Role.UNIT_HEAD, Role.DIRECTOR, Role.TENANT_ADMIN);

    private final SignedIn who;
    private final Scope readable;
    private final Scope writable;
    private final Scope approvable;

    private Access(SignedIn who, UnitTree units) {
        this.who = who;
        this.readable = Scope.of(who, READERS, units);
        this.writable = Scope.of(who, WRITERS, units);
        this.approvable = Scope.of(who, APPROVERS, units);
    }

    /** The access of a person in a body with these units. */
    public static Access of(SignedIn who, UnitTree units) {
        return new Access(who, units);
    }

    /** Whether plan, progress and results of the unit may be read. */
    public boolean mayRead(UnitId unit) {
        return readable.covers(unit);
    }

    /** {@link #mayRead(UnitId)}, where what belongs to no unit takes the whole body. */
    public boolean mayRead(Optional<UnitId> unit) {
        return unit.map(readable::covers).orElse(readable.everything());
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
        return unit.map(writable::covers).orElse(writable.everything());
    }

    /** Whether what others entered for the unit may be corrected and confirmed. */
    public boolean mayApprove(UnitId unit) {
        return approvable.covers(unit);
    }

    /** {@link #mayApprove(UnitId)}, where what belongs to no unit takes the whole body. */
    public boolean mayApprove(Optional<UnitId> unit) {
        return unit.map(approvable::covers).orElse(approvable.everything());
    }

    /** Whether formats, periods, imports and accounts of the body may be managed. */
    public boolean mayAdminister() {
        return who.grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.TENANT_ADMIN && grant.unit().isEmpty());
    }

    /** Units of which a set of roles gives something, or everything. */
    private record Scope(boolean everything, Set<UnitId> units) {
        static Scope of(SignedIn who, Set<Role> roles, UnitTree tree) {
            boolean everything = false;
            Set<UnitId> covered = new HashSet<>();
            for (Grant grant : who.grants()) {
                if (roles.contains(grant.role())) {
                    everything |= grant.unit().isEmpty();
                    grant.unit().map(tree::subtree).ifPresent(covered::addAll);
                }
            }
            return new Scope(everything, Set.copyOf(covered));
        }

        boolean covers(UnitId unit) {
            return everything || units.contains(unit);
        }
    }
}
