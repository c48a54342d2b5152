package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource that an item needs.
 *
 * @param cost exact euros, null when the text could not be read as an amount
 * @param costText the cost as printed
 * @param columns values of the format's own columns, by code
 */
public record ResourceDraft(
        String kind,
        String description,
        @Nullable BigDecimal cost,
        @Nullable String costText,
        Map<String, Object> columns) {

    public ResourceDraft {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The number in a column; empty when there is none. */
    public Optional<BigDecimal> figure(String column) {
        return column.equals(TableColumns.COST) ? Optional.ofNullable(cost) : TableColumns.figure(columns.get(column));
    }
}
