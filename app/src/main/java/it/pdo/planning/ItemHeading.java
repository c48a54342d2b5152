package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an item itself; the same in drafts, revisions and the database.
 *
 * @param level code of a level of the plan's format
 * @param code code in the plan, such as {@code 1a}; may be empty
 * @param weight in the unit of the level's weight rule; null where the level has none
 * @param state whether it counts this year
 * @param fields values of the format's fields by code, in the order of the sheet: texts, numbers, booleans, lists and
 *     maps of them
 */
public record ItemHeading(
        String level,
        String code,
        String title,
        @Nullable BigDecimal weight,
        ItemState state,
        Map<String, Object> fields) {

    public ItemHeading {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** An active item without weight and fields. */
    public static ItemHeading of(String level, String code, String title) {
        return new ItemHeading(level, code, title, null, ItemState.ACTIVE, Map.of());
    }

    /** Throws IllegalArgumentException when the level is blank. */
    public ItemHeading requireLevel() {
        if (level.isBlank()) {
            throw new IllegalArgumentException("an item needs a level: " + title);
        }
        return this;
    }

    public ItemHeading with(String newCode, String newTitle, @Nullable BigDecimal newWeight) {
        return new ItemHeading(level, newCode, newTitle, newWeight, state, fields);
    }

    public ItemHeading withLevel(String other) {
        return new ItemHeading(other, code, title, weight, state, fields);
    }

    public ItemHeading withWeight(@Nullable BigDecimal other) {
        return new ItemHeading(level, code, title, other, state, fields);
    }

    public ItemHeading withState(ItemState other) {
        return new ItemHeading(level, code, title, weight, other, fields);
    }

    public ItemHeading withFields(Map<String, Object> others) {
        return new ItemHeading(level, code, title, weight, state, others);
    }
}
