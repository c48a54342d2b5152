package it.pdo.progress;

import it.pdo.planning.Indicator;
import it.pdo.planning.Plan;

/** Whether readings wait for approval; the municipality decides, and this package does not know where. */
public interface ApprovalRule {

    /** What holds for a plan in a year, looked up once for many readings. */
    ForYear of(Plan plan, int year);

    /** What holds for each indicator. */
    interface ForYear {
        /** @param level code of the level of the indicator's item */
        boolean needed(Indicator indicator, String level);
    }
}
