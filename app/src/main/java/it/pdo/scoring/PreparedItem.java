package it.pdo.scoring;

import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.WorkState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item with its links resolved and its state inherited from above. */
final class PreparedItem {
    final ItemInput input;
    final FigureId figure;
    final int index;
    final @Nullable PreparedItem parent;
    /** Its own state, or that of the first item above that is not active. */
    final WorkState state;

    final List<PreparedIndicator> indicators = new ArrayList<>();
    /** Its own children first, then the items linked to it, in input order. */
    final List<Child> children = new ArrayList<>();

    /** The cycle that the item is part of; empty when none. */
    String cycle = "";

    PreparedItem(ItemInput input, int index, @Nullable PreparedItem parent) {
        this.input = input;
        this.figure = FigureId.item(input.id());
        this.index = index;
        this.parent = parent;
        this.state = parent != null && parent.state != WorkState.ACTIVE ? parent.state : input.state();
    }

    /** An item below, with its weight there. */
    record Child(PreparedItem item, @Nullable BigDecimal weight) {}
}
