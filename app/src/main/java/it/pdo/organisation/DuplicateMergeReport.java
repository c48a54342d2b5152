package it.pdo.organisation;

import java.util.List;

/**
 * What a merge of units recorded twice does, or would do.
 *
 * @param merged in the order in which they are merged
 * @param refused left as they are
 */
public record DuplicateMergeReport(List<Merged> merged, List<Refused> refused) {

    public DuplicateMergeReport {
        merged = List.copyOf(merged);
        refused = List.copyOf(refused);
    }

    /** One unit is the other from now on, for all time. */
    public record Merged(Unit kept, Unit removed) {}

    /** Two units of one name that are not one unit. */
    public record Refused(Unit kept, Unit other, Reason reason) {}

    /** Why two units are not taken for one. */
    public enum Reason {
        /** They are of different kinds. */
        DIFFERENT_KIND,
        /** They did not exist on the same days, or one was renamed, moved or merged: the tree of a past day would change. */
        DIFFERENT_HISTORY,
        /** At some time both had below them a unit of the same name. */
        CHILDREN_CLASH,
        /** An item belongs to one and is linked to the other, or is linked to both: it would count twice. */
        ITEM_NAMES_BOTH,
        /** Both have an act of adoption of the second level of one plan. */
        BOTH_ADOPTED
    }
}
