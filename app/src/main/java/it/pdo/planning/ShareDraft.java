package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an item and by how much.
 *
 * @param person code of the person in the organisation, absent for a row that names only a category
 * @param percent share of participation, absent when the sheet gives none
 * @param collective words of a row that stands for several people
 * @param columns values of the columns that the format has of its own, by their code
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

    /** The figure in a column; empty where there is none. */
    public Optional<BigDecimal> figure(String column) {
        return column.equals(TableColumns.SHARE)
                ? Optional.ofNullable(percent)
                : TableColumns.figure(columns.get(column));
    }
}
