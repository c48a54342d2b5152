package it.pdo.identity;

import java.util.Set;

/**
 * What a plan format says about permissions on a level of items.
 *
 * @param writers the roles that write items of the level in the units of their grants
 * @param secondLevel whether its items are second-level programming, which needs no act of the plan
 */
public record LevelRights(Set<Role> writers, boolean secondLevel) {
    public LevelRights {
        writers = Set.copyOf(writers);
    }
}
