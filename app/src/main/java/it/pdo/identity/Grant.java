package it.pdo.identity;

import it.pdo.organisation.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role and where it counts.
 *
 * @param unitId the unit, with everything below it; null for the whole body
 */
public record Grant(Role role, @Nullable UnitId unitId) {

    /** The role on the whole body. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    /** The role on the unit and everything below it. */
    public static Grant on(Role role, UnitId unit) {
        return new Grant(role, unit);
    }

    /** The unit, or empty for the whole body. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitId);
    }
}
