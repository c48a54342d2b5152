package it.pdo.format;

import it.pdo.format.FieldType.PlainType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows under an item: its people, its resources.
 *
 * @param columns in order
 * @param total code of the column that is summed, or null
 * @param sum the required total; null when the total is only shown
 * @param equalsField code of the field of the item with the number of rows, or null
 * @param totalField code of the field of the item with the total, or null
 * @param countedWith people named in fields of the sheet whom {@code equalsField} includes; nobody is counted twice
 */
public record SumTable(
        List<Column> columns,
        @Nullable String total,
        @Nullable BigDecimal sum,
        @Nullable String equalsField,
        @Nullable String totalField,
        List<CountedWith> countedWith) {

    /** A table whose number of rows is declared without people named in fields. */
    public SumTable(
            List<Column> columns,
            @Nullable String total,
            @Nullable BigDecimal sum,
            @Nullable String equalsField,
            @Nullable String totalField) {
        this(columns, total, sum, equalsField, totalField, List.of());
    }

    /**
     * A person named in a field of the sheet who counts among the people of the item: the director, the head of the
     * unit.
     *
     * @param field code of a field of the item that names the person
     * @param category category of this person's row in the table; null when unknown
     */
    public record CountedWith(String field, @Nullable String category) {}

    /**
     * A column of the table.
     *
     * @param was code in the previous version; null when unchanged
     */
    public record Column(
            String code,
            String name,
            PlainType type,
            boolean required,
            @Nullable String was) {

        /** A column with an unchanged code. */
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
