package it.pdo.identity;

import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The units in which a user has one of a set of roles.
 *
 * @param everything whether on the whole municipality
 * @param units the units of grants, with all units below them
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

    /** Objects without a unit require the whole municipality. */
    boolean covers(Optional<UnitId> unit) {
        return unit.map(this::covers).orElse(everything);
    }
}
