package it.pdo.planning;

import it.pdo.organisation.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A further parent of an item: solidarity, transversal or shared objectives, rows of a matrix. Exactly one of the two
 * parents is there.
 *
 * @param kind the format's code of the relation
 * @param weight of the item under that parent, absent for its own weight
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
