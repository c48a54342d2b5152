package it.pdo.progress;

import it.pdo.planning.Indicator;
import it.pdo.planning.Plan;

/** Whether readings need approval. The municipality decides; this interface keeps the package independent of where. */
public interface ApprovalRule {

    /** The rule for a plan in a year, looked up once for many readings. */
    ForYear of(Plan plan, int year);

    /** The rule for each indicator. */
    interface ForYear {
        /** @param level code of the level of the indicator's item */
        boolean needed(Indicator indicator, String level);
    }
}
