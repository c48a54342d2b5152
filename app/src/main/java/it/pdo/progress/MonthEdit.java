package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.time.YearMonth;

/** An edit of one cell, as typed. */
public sealed interface MonthEdit {

    YearMonth month();

    /** The version that the user saw: 0 for a cell never written. */
    long expectedVersion();

    /**
     * Percent reached by a phase in a month.
     *
     * @param text a number in Italian notation ({@code 12,5}); empty removes the value
     */
    record Reached(ItemId item, YearMonth month, String text, long expectedVersion) implements MonthEdit {}

    /**
     * The reading of an indicator in a month.
     *
     * @param text free text of at most 200 characters; empty removes the reading
     * @param note at most 1000 characters
     */
    record Reading(IndicatorId indicator, YearMonth month, String text, String note, long expectedVersion)
            implements MonthEdit {}

    /**
     * A decision on a reading by the person responsible for the unit.
     *
     * @param decision {@link Approval#WAITING} revokes an earlier decision
     * @param note why it is sent back, at most 1000 characters; required in that case
     */
    record ApprovalDecision(
            IndicatorId indicator, YearMonth month, Approval decision, String note, long expectedVersion)
            implements MonthEdit {}

    /**
     * Whether an action of an indicator is done from a month on, until a later month says otherwise. In outcomes it
     * shows as {@link #DONE} or {@link #NOT_DONE}.
     *
     * @param action number as in {@link ActionCell#action()}
     * @param expectedVersion the version in {@link ActionCell#version()}
     */
    record Action(IndicatorId indicator, int action, YearMonth month, boolean done, long expectedVersion)
            implements MonthEdit {
        public static final String DONE = "sì";
        public static final String NOT_DONE = "no";
    }
}
