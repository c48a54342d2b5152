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
 */
public record SumTable(
        List<Column> columns,
        @Nullable String total,
        @Nullable BigDecimal sum) {

    /** A column of the table. */
    public record Column(String code, String name, PlainType type, boolean required) {}

    public SumTable {
        columns = List.copyOf(columns);
    }
}
