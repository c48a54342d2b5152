package it.pdo.exchange.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table are.
 *
 * @param sheet name of the sheet, or null for the first that holds something
 * @param headerRow number of the row with the titles of the columns, from 1; 0 to guess it
 * @param fillDown names of columns whose empty cells take the value above
 * @param columns names of all columns the mapping speaks of
 */
public record TableRule(@Nullable String sheet, int headerRow, List<String> fillDown, List<String> columns) {
    public TableRule {
        fillDown = List.copyOf(fillDown);
        columns = List.copyOf(columns);
    }
}
