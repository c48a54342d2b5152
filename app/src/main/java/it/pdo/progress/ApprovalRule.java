package it.pdo.progress;

import it.pdo.format.PlanFormat;
import it.pdo.planning.Indicator;
import it.pdo.planning.Plan;
import java.util.Optional;

/** Whether readings need approval. The municipality decides; this interface keeps the package independent of where. */
public interface ApprovalRule {

    /**
     * The rule for a plan in a year, looked up once for many readings.
     *
     * @param format the format of the plan as its reader has it; empty when the tenant does not have that version
     */
    ForYear of(Plan plan, Optional<PlanFormat> format, int year);

    /** The rule for each indicator. */
    interface ForYear {
        /** @param level code of the level of the indicator's item */
        boolean needed(Indicator indicator, String level);
    }
}
