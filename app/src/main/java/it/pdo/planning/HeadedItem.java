package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with an item's heading, with shortcuts to its parts. */
public interface HeadedItem {

    ItemHeading heading();

    /** Code of a level of the plan's format. */
    default String level() {
        return heading().level();
    }

    /** Code of the item in the plan; may be empty. */
    default String code() {
        return heading().code();
    }

    default String title() {
        return heading().title();
    }

    /** Weight in the unit of the level's weight rule; null where the level has none. */
    default @Nullable BigDecimal weight() {
        return heading().weight();
    }

    default ItemState state() {
        return heading().state();
    }

    /** Values of the format's fields by code. */
    default Map<String, Object> fields() {
        return heading().fields();
    }
}
