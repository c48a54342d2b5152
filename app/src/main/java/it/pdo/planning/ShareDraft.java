package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The participation of a person in an item.
 *
 * @param person code of the person in the organisation, null for a row with only a category
 * @param percent share of participation, null when the sheet has none
 * @param collective text of a row that represents several people
 * @param columns values of the format's own columns, by code
 */
public record ShareDraft(
        String category,
        @Nullable String person,
        @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable String collective,
        Map<String, Object> columns) {

    public ShareDraft {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The number in a column; empty when there is none. */
    public Optional<BigDecimal> figure(String column) {
        return column.equals(TableColumns.SHARE)
                ? Optional.ofNullable(percent)
                : TableColumns.figure(columns.get(column));
    }
}
