package it.pdo.exchange.workbook;

import it.pdo.planning.PlanId;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a plan that was exported, so that an edited file can be compared with it.
 *
 * @param revision number of the plan's latest revision at that time; 0 for none
 */
public record ExportedState(PlanId plan, int revision) {

    static final String PLAN_ID = "plan-id";
    static final String REVISION = "revision";

    public ExportedState {
        if (revision < 0) {
            throw new IllegalArgumentException("revisions start at 0: " + revision);
        }
    }

    /** The state in the hidden sheet; empty when a file has none, or a broken one. */
    static Optional<ExportedState> of(Map<String, String> meta) {
        try {
            return Optional.of(new ExportedState(
                    new PlanId(Long.parseLong(meta.getOrDefault(PLAN_ID, ""))),
                    Integer.parseInt(meta.getOrDefault(REVISION, ""))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
