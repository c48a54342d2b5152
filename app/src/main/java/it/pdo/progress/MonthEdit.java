package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.time.YearMonth;

/** One cell as a person typed it. */
public sealed interface MonthEdit {

    YearMonth month();

    /** The version the person saw: 0 for a cell that was never written. */
    long expectedVersion();

    /**
     * Percent reached by a phase in a month alone.
     *
     * @param text a number the Italian way ({@code 12,5}); empty takes the value back
     */
    record Reached(ItemId item, YearMonth month, String text, long expectedVersion) implements MonthEdit {}

    /**
     * What an indicator reads in a month.
     *
     * @param text free text of at most 200 characters; empty takes the reading back
     * @param note at most 1000 characters
     */
    record Reading(IndicatorId indicator, YearMonth month, String text, String note, long expectedVersion)
            implements MonthEdit {}

    /**
     * What somebody who answers for the unit decides of a reading.
     *
     * @param decision {@link Approval#WAITING} takes an earlier decision back
     * @param note why it is sent back, at most 1000 characters; then it must say something
     */
    record ApprovalDecision(
            IndicatorId indicator, YearMonth month, Approval decision, String note, long expectedVersion)
            implements MonthEdit {}

    /**
     * Whether an action of an indicator is done from a month on, until a later month says otherwise. In outcomes it
     * shows as {@link #DONE} or {@link #NOT_DONE}.
     *
     * @param action as {@link ActionCell#action()} names it
     * @param expectedVersion that of {@link ActionCell#version()}
     */
    record Action(IndicatorId indicator, int action, YearMonth month, boolean done, long expectedVersion)
            implements MonthEdit {
        public static final String DONE = "sì";
        public static final String NOT_DONE = "no";
    }
}
