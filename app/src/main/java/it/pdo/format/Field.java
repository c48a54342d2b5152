package it.pdo.format;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of the sheet of an item.
 *
 * @param type what its value is
 * @param required whether an item without it is incomplete
 * @param help shown beside the field
 * @param visibleWhen condition on another field of the same level, or none when always visible
 * @param perYear whether the field has one value for each plan year: then an item holds a map from the year, written as a
 *     text of four digits, to the value
 * @param was code of this field in the version before, or none when it kept its code or is new
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

    /** Visible only when the named field has one of the values. */
    public record VisibleWhen(String field, List<String> isOneOf) {
        public VisibleWhen {
            isOneOf = List.copyOf(isOneOf);
        }
    }

    /** An optional field, always visible. */
    public static Field of(String code, String name, FieldType type) {
        return new Field(code, name, type, false, null, null, false, null);
    }

    /** This field with some of its values changed. */
    public Field with(UnaryOperator<FieldBuilder> change) {
        return change.apply(new FieldBuilder(this)).build();
    }
}
