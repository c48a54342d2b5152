package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody holds one of a set of roles.
 *
 * @param everything whether on the whole body
 * @param units those of grants on a unit, with everything below them
 */
record UnitScope(boolean everything, Set<UnitId> units) {

    static UnitScope of(SignedIn who, Set<Role> roles, UnitTree tree) {
        boolean everything = false;
        Set<UnitId> covered = new HashSet<>();
        for (Grant grant : who.grants()) {
            if (roles.contains(grant.role())) {
                everything |= grant.unit().isEmpty();
                grant.unit().map(tree::subtree).ifPresent(covered::addAll);
            }
        }
        return new UnitScope(everything, Set.copyOf(covered));
    }

    boolean covers(UnitId unit) {
        return everything || units.contains(unit);
    }

    /** What belongs to no unit takes the whole body. */
    boolean covers(Optional<UnitId> unit) {
        return unit.map(this::covers).orElse(everything);
    }
}
