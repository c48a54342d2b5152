package it.pdo.progress.month;

import it.pdo.planning.ItemId;
import it.pdo.progress.RowUnit;
import java.util.List;

/**
 * The rows of one objective that the user may see.
 *
 * @param path titles of the ancestors, outermost first
 * @param unit the responsible unit
 * @param phases in the plan's order
 * @param indicators in the plan's order: the objective's own, then those of its phases
 */
public record ObjectiveSheet(
        ItemId id,
        List<String> path,
        String level,
        String code,
        String title,
        RowUnit unit,
        List<PhaseRow> phases,
        List<IndicatorLine> indicators) {

    public ObjectiveSheet {
        path = List.copyOf(path);
        phases = List.copyOf(phases);
        indicators = List.copyOf(indicators);
    }
}
