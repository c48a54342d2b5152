package it.pdo.planning;

/** What has to be known of an indicator to write a reading of it. */
public record IndicatorScope(Indicator indicator, ItemScope item) {

    /** The indicator, its item and all above are active. */
    public boolean active() {
        return item.active() && indicator.state() == ItemState.ACTIVE;
    }
}
