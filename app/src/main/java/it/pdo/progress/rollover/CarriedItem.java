package it.pdo.progress.rollover;

import it.pdo.planning.ItemId;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item that is carried over.
 *
 * @param depth 0 at the top of the plan
 * @param previous percent reached before the new plan's first year, of an item with a cronoprogram
 * @param notes points to check: targets with a past year, nothing planned for the new year
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
