package it.pdo.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result or preview of merging units and people recorded twice, formatted by {@link DuplicateMergeFormatter}. */
public record DuplicateMergeReport(Part<Unit> units, Part<Person> people) {

    /** Whether nothing is recorded twice. */
    public boolean isEmpty() {
        return units.merged().isEmpty() && people.merged().isEmpty() && !isRefused();
    }

    /** Whether something stays recorded twice. */
    public boolean isRefused() {
        return !units.refused().isEmpty() || !people.refused().isEmpty();
    }

    /** Whether a merge changes anything. */
    public boolean isMerging() {
        return !units.merged().isEmpty() || !people.merged().isEmpty();
    }

    /**
     * @param merged in the order in which they are merged
     * @param refused left as they are
     */
    public record Part<T>(List<Merged<T>> merged, List<Refused<T>> refused) {
        public Part {
            merged = List.copyOf(merged);
            refused = List.copyOf(refused);
        }
    }

    /**
     * One is the other from now on.
     *
     * @param since first day on which they are one; absent: for all time
     * @param moves how many rows of a kind name the other from then on, each more than 0
     */
    public record Merged<T>(T kept, T removed, @Nullable LocalDate since, Map<Reference, Long> moves) {
        public Merged {
            moves = Map.copyOf(moves);
        }
    }

    /** Two of one name that are not taken for one. */
    public record Refused<T>(T kept, T other, Reason reason) {}

    /** Why two are not taken for one. */
    public enum Reason {
        /** Units of different kinds. */
        DIFFERENT_KIND,
        /** They did not exist on the same days, or one was reorganised; people who worked in different units, or were renamed. */
        DIFFERENT_HISTORY,
        /** At some time both units had below them a unit of the same name. */
        CHILDREN_CLASH,
        /** An item names both: it would count twice. */
        ITEM_NAMES_BOTH,
        /** Both units have an act of adoption of the second level of one plan. */
        BOTH_ADOPTED,
        /** Both people have an account that is open. */
        BOTH_HAVE_ACCOUNT,
        /** Both people have results in months that are closed. */
        RESULTS_SETTLED
    }
}
