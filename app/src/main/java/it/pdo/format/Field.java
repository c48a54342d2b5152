package it.pdo.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of the sheet of an item.
 *
 * @param type type of its value
 * @param required whether an item without it is incomplete
 * @param help help text shown beside the field
 * @param visibleWhen condition on another field of the same level; null when always visible
 * @param perYear whether the field has one value for each plan year: then an item holds a map from the year, written as
 *     a text of four digits, to the value
 * @param was code of this field in the previous version; null when unchanged or new
 */
public record Field(
        String code,
        String name,
        FieldType type,
        boolean required,
        @Nullable String help,
        @Nullable VisibleWhen visibleWhen,
        boolean perYear,
        @Nullable String was) {

    /**
     * A condition: visible only when the named field has one of the values.
     *
     * @param isOneOf empty for any value
     */
    public record VisibleWhen(String field, List<String> isOneOf) {
        public VisibleWhen {
            isOneOf = List.copyOf(isOneOf);
        }

        /**
         * Whether a value makes the field visible.
         *
         * @param asked value of the named field: a text, a number, a boolean, or a list for a multiple choice
         */
        public boolean holds(@Nullable Object asked) {
            Collection<?> values =
                    asked instanceof Collection<?> several ? several : List.of(asked == null ? "" : asked);
            return values.stream()
                    .map(String::valueOf)
                    .filter(text -> !text.isBlank())
                    .anyMatch(text -> isOneOf.isEmpty() || isOneOf.contains(text));
        }
    }

    /** Whether the field is visible on the sheet of an item with these values, by field code. */
    public boolean visible(Map<String, Object> values) {
        return visibleWhen == null || visibleWhen.holds(values.get(visibleWhen.field()));
    }

    /** An optional field, always visible. */
    public static Field of(String code, String name, FieldType type) {
        return new Field(code, name, type, false, null, null, false, null);
    }

    /** A copy with changed values. */
    public Field with(UnaryOperator<FieldBuilder> change) {
        return change.apply(new FieldBuilder(this)).build();
    }
}
