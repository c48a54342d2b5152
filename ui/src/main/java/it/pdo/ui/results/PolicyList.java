package it.pdo.ui.results;

import it.pdo.scoring.policy.Band;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A decision that is a list: typed on a line, one part behind the other, and told as a sentence. */
sealed interface PolicyList {

    /** What the policy keeps. */
    Object kept();

    /** A stair: from a value up, a result. Empty for none. */
    record Stair(List<Band> kept) implements PolicyList {
        public Stair {
            kept = List.copyOf(kept);
        }
    }

    /** The levels whose items count in units, by code. Empty for the topmost item of each unit. */
    record Levels(List<String> kept) implements PolicyList {
        public Levels {
            kept = List.copyOf(kept);
        }
    }

    /** How much the participation of a role weighs; a role that is not here weighs 1. */
    record Roles(SortedMap<String, BigDecimal> kept) implements PolicyList {
        public Roles {
            kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
        }
    }

    /** The months at whose end the body judges. */
    record Checkpoints(SortedSet<Month> kept) implements PolicyList {
        public Checkpoints {
            kept = Collections.unmodifiableSortedSet(new TreeSet<>(kept));
        }
    }
}
