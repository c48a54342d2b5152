package it.pdo.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the sheet of an item.
 *
 * @param type what its value is
 * @param required whether an item without it is incomplete
 * @param help shown beside the field
 * @param visibleWhen condition on another field of the same level, or none when always visible
 */
public record Field(
        String code,
        String name,
        FieldType type,
        boolean required,
        @Nullable String help,
        @Nullable VisibleWhen visibleWhen) {

    /** Visible only when the named field has one of the values. */
    public record VisibleWhen(String field, List<String> isOneOf) {
        public VisibleWhen {
            isOneOf = List.copyOf(isOneOf);
        }
    }
}
