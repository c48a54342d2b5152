package it.pdo.exchange.suggestion;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.source.SourceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choices made on screen for a table; {@link MappingBuilder} builds a mapping from them.
 *
 * @param code of the mapping: lower-case letters, digits and hyphens
 * @param format code of the plan format
 * @param source {@link SourceKind#XLSX} or {@link SourceKind#CSV}
 * @param sheet name of the sheet, or null for the first that holds something
 * @param headerRow number of the row with the titles, from 1; 0 to guess it each time
 * @param columns key of a {@link ColumnTarget} by the name of the column; columns left out are not imported
 * @param fillDown names of columns whose empty cells take the value above, as of merged cells
 */
public record MappingChoices(
        String code,
        String format,
        SourceKind source,
        PlanHeader plan,
        @Nullable String sheet,
        int headerRow,
        Map<String, String> columns,
        List<String> fillDown) {

    public MappingChoices {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        fillDown = List.copyOf(fillDown);
    }
}
