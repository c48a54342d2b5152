package it.pdo.exchange.merge;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import java.util.List;
import java.util.Optional;

/** The units and people of the body, as a file names them. */
public interface MergeNames {

    /** The unit with these names around it, outer first; never an empty path. */
    UnitId unit(List<String> path);

    /** What a unit is called, for words. */
    String name(UnitId unit);

    /** What the outermost of the units around a unit is called. */
    String outermostName(UnitId unit);

    /** The person with this code; empty when there is none. */
    Optional<PersonId> person(String code);
}
