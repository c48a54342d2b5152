package it.pdo.formatversion.migration;

import it.pdo.history.Actor;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The figures people wrote of the phases of a plan, which the feature that takes them keeps. */
public interface RecordedFigures {

    /** Every figure of the plan, as it was written. */
    Map<ItemId, SortedMap<YearMonth, BigDecimal>> of(PlanId plan);

    /** The same, as it is in this moment: nobody writes one until the transaction ends, and the plan must be held. */
    Map<ItemId, SortedMap<YearMonth, BigDecimal>> hold(PlanId plan);

    /**
     * Writes figures that are held in another way, each with its entry in the history.
     *
     * @param reason told in the history
     */
    void rewrite(Actor actor, List<FigureChange> changes, String reason);
}
