package it.pdo.exchange.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet of the workbook, before it is written.
 *
 * @param kind what its rows are, as {@code level:obiettivo} or {@code indicators}
 * @param frozen how many columns stay in sight, with those that are hidden
 * @param rows values by key of their column: texts and exact numbers; absent where there is none
 */
record SheetTable(String kind, String name, int frozen, List<SheetColumn> columns, List<Map<String, Object>> rows) {

    /** The sheet of what the workbook is of. */
    static final String META = "pdo";

    static final String LEVEL = "level:";
    static final String INDICATORS = "indicators";
    static final String PEOPLE = "people";
    static final String RESOURCES = "resources";
    static final String LINKS = "links";

    SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
