package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item that goes into the new plan.
 *
 * @param depth 0 at the top of the plan
 * @param previous percent reached before the new plan's first year, of an item with a cronoprogram
 * @param notes what somebody should look at: targets that name a year gone by, nothing planned for the new year
 */
public record CarriedItem(
        ItemId item,
        int depth,
        String level,
        String label,
        Optional<BigDecimal> previous,
        List<LocalizedMessage> notes) {

    public CarriedItem {
        notes = List.copyOf(notes);
    }
}
