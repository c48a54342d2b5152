package it.pdo.lifecycle.secondlevel;

import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import java.util.List;
import java.util.Optional;

/**
 * What a direzione entrusts to those below it, as one person sees it.
 *
 * @param unit an outermost unit of the body
 * @param term how far it is with its adoption; empty until the plan is approved, since the days count from that act
 * @param objectives those under which second-level items may stand, in the order of the plan
 * @param without names of units that have no second-level item, nor anything below them has; of the units the person reads
 * @param whole whether the person reads the whole direzione, or only a part of it
 */
public record SecondLevelProgramme(
        UnitId unit,
        String name,
        Optional<SecondLevelUnit> term,
        List<Entrusting> objectives,
        List<String> without,
        boolean whole) {

    /**
     * An objective of the direzione.
     *
     * @param entrusted its second-level items that the person reads
     * @param mayAdd whether the person may add one
     */
    public record Entrusting(Item objective, List<Entrusted> entrusted, boolean mayAdd) {
        public Entrusting {
            entrusted = List.copyOf(entrusted);
        }
    }

    /**
     * A second-level item.
     *
     * @param unitName the unit it is entrusted to; empty where it has none
     */
    public record Entrusted(Item item, String unitName, boolean mayEdit) {}

    public SecondLevelProgramme {
        objectives = List.copyOf(objectives);
        without = List.copyOf(without);
    }

    /** How many second-level items the person reads here. */
    public int items() {
        return objectives.stream().mapToInt(one -> one.entrusted().size()).sum();
    }
}
