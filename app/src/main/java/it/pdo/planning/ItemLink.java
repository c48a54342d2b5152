package it.pdo.planning;

import it.pdo.organisation.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A further parent of an item, for solidarity, transversal or shared objectives and rows of a matrix. Exactly one of
 * the two parents is present.
 *
 * @param kind code of the kind of link in the format
 * @param weight weight under that parent, null for the item's own weight
 */
public record ItemLink(
        ItemId item,
        @Nullable ItemId parentItem,
        @Nullable UnitId parentUnit,
        String kind,
        @Nullable BigDecimal weight) {

    public ItemLink {
        if ((parentItem == null) == (parentUnit == null)) {
            throw new IllegalArgumentException("a link has one parent: an item or a unit");
        }
    }
}
