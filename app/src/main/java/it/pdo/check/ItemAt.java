package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item with its context in the plan.
 *
 * @param level its level, null when the format does not have it
 * @param row its cronoprogram
 */
record ItemAt(
        ItemDraft item, @Nullable ItemAt above, @Nullable Level level, CronoprogramRow row) {

    String pointer() {
        return item.sourcePointer();
    }

    /** Whether it and everything above it are active. */
    boolean active() {
        return item.state() == ItemState.ACTIVE && (above == null || above.active());
    }

    boolean carries(Part part) {
        return level != null && level.carries(part);
    }

    boolean requires(Part part) {
        return level != null && level.requires().contains(part);
    }

    /** The topmost ancestor with indicators, or this item: findings are grouped by it. */
    ItemAt objective() {
        ItemAt found = this;
        for (ItemAt at = this; at != null; at = at.above) {
            if (at.carries(Part.INDICATORS)) {
                found = at;
            }
        }
        return found;
    }

    /** Whether findings are grouped by this very item. */
    boolean isObjective() {
        return objective().pointer().equals(pointer());
    }

    /** {@code Fase 5}; the title where there is no code. */
    String label() {
        String name = level == null ? item.level() : level.name();
        return item.code().isBlank() ? item.title() : codeOnly(name, item.code());
    }

    private static String codeOnly(String name, String code) {
        boolean plain = code.matches("[0-9]{1,6}[a-z]?");
        return plain ? name + " " + code : code;
    }

    /** The names of the responsible units: its own, or those of the nearest ancestor with some. */
    List<String> units() {
        return item.unitPath().isEmpty() && above != null ? above.units() : item.unitPath();
    }

    /** This item and its ancestors, from the bottom up. */
    Stream<ItemAt> upwards() {
        return Stream.iterate(this, at -> at != null, at -> at.above);
    }

    /** The text of one of its fields. */
    Optional<String> text(String field) {
        return item.fields().get(field) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
