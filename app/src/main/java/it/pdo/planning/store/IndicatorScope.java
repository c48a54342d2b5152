package it.pdo.planning.store;

import it.pdo.planning.Indicator;
import it.pdo.planning.ItemState;

/** What must be known of an indicator to write a reading. */
public record IndicatorScope(Indicator indicator, ItemScope item) {

    /** Whether the indicator, its item and all ancestors are active. */
    public boolean active() {
        return item.active() && indicator.state() == ItemState.ACTIVE;
    }
}
