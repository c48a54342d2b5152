package it.pdo.exchange.merge;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import java.util.List;
import java.util.Optional;

/** Resolves names of units and people in a file. */
public interface MergeNames {

    /** The unit with a path of names, outermost first; the path must not be empty. */
    UnitId unit(List<String> path);

    /** The name of a unit. */
    String name(UnitId unit);

    /** The name of the topmost ancestor of a unit. */
    String outermostName(UnitId unit);

    /** The person with this code; empty when there is none. */
    Optional<PersonId> person(String code);
}
