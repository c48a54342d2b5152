package it.pdo.scoring.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A further parent of an item, which may be another item or a unit. The item counts in each of its parents and once for
 * the whole municipality.
 *
 * @param itemId the item that has one more parent
 * @param parentId the item or the unit it also counts for
 * @param weight its weight there, null for the item's own weight
 */
public record LinkInput(
        String itemId, String parentId, @Nullable BigDecimal weight) {
    public LinkInput {
        if (itemId.equals(parentId)) {
            throw new IllegalArgumentException("item " + itemId + " cannot be its own parent");
        }
        Weights.requireValid(weight);
    }
}
