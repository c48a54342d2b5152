package it.pdo.planning.store;

import it.pdo.planning.Indicator;
import it.pdo.planning.ItemState;

/** What has to be known of an indicator to write a reading of it. */
public record IndicatorScope(Indicator indicator, ItemScope item) {

    /** The indicator, its item and all above are active. */
    public boolean active() {
        return item.active() && indicator.state() == ItemState.ACTIVE;
    }
}
