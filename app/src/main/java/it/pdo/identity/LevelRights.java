package it.pdo.identity;

import java.util.Set;

/**
 * What a plan format says of a level of items for permission.
 *
 * @param writers the roles that write items of the level over the unit they are granted on
 * @param secondLevel whether its items are second-level programming, which waits for no act of the plan
 */
public record LevelRights(Set<Role> writers, boolean secondLevel) {
    public LevelRights {
        writers = Set.copyOf(writers);
    }
}
