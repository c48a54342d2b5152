package it.pdo.planning.content;

import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemLink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A further parent of an {@link WholeItem}; exactly one of the two parents is present. The components are those of
 * {@link ItemLink}.
 */
public record LinkContent(
        String kind,
        @Nullable ItemId parentItem,
        @Nullable UnitId parentUnit,
        @Nullable BigDecimal weight) {

    public LinkContent {
        if ((parentItem == null) == (parentUnit == null)) {
            throw new IllegalArgumentException("a link has one parent: an item or a unit");
        }
        weight = Canonical.number(weight);
    }
}
