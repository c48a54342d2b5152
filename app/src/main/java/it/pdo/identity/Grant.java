package it.pdo.identity;

import it.pdo.organisation.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role and its scope.
 *
 * @param unitId the unit, including all units below it; null for the whole municipality
 */
public record Grant(Role role, @Nullable UnitId unitId) {

    /** The role on the whole municipality. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    /** The role on the unit and all units below it. */
    public static Grant on(Role role, UnitId unit) {
        return new Grant(role, unit);
    }

    /** The unit, or empty for the whole municipality. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitId);
    }
}
