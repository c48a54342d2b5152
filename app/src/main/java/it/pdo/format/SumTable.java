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
 */
public record SumTable(
        List<Column> columns,
        @Nullable String total,
        @Nullable BigDecimal sum,
        @Nullable String equalsField,
        @Nullable String totalField) {

    /** A column of the table. */
    public record Column(String code, String name, PlainType type, boolean required) {}

    public SumTable {
        columns = List.copyOf(columns);
        sum = sum == null ? null : Decimals.plain(sum);
    }
}
