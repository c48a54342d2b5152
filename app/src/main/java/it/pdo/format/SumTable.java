package it.pdo.format;

import it.pdo.format.FieldType.PlainType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows under an item: its people, its resources.
 *
 * @param columns in order
 * @param total code of the column that is added up, or none
 * @param sum what the total must be, or none when the total is only shown
 * @param equalsField code of a field of the item that says how many rows there are, or none
 * @param totalField code of a field of the item that says what the total is, or none
 * @param countedWith people named elsewhere on the sheet whom {@code equalsField} counts too; nobody is counted twice
 */
public record SumTable(
        List<Column> columns,
        @Nullable String total,
        @Nullable BigDecimal sum,
        @Nullable String equalsField,
        @Nullable String totalField,
        List<CountedWith> countedWith) {

    /** A table whose declared number of rows counts its rows alone. */
    public SumTable(
            List<Column> columns,
            @Nullable String total,
            @Nullable BigDecimal sum,
            @Nullable String equalsField,
            @Nullable String totalField) {
        this(columns, total, sum, equalsField, totalField, List.of());
    }

    /**
     * Somebody of the sheet's head who counts among the people of the item: the director, the head of the unit.
     *
     * @param field code of a field of the item that names the person
     * @param category what the table's row of this person has as its category, or none when nothing tells it
     */
    public record CountedWith(String field, @Nullable String category) {}

    /**
     * A column of the table.
     *
     * @param was the code it had in the version before, or none when it is the same
     */
    public record Column(
            String code,
            String name,
            PlainType type,
            boolean required,
            @Nullable String was) {

        /** A column that is called as it always was. */
        public Column(String code, String name, PlainType type, boolean required) {
            this(code, name, type, required, null);
        }
    }

    public SumTable {
        columns = List.copyOf(columns);
        countedWith = List.copyOf(countedWith);
        sum = sum == null ? null : Decimals.plain(sum);
    }
}
