package it.pdo.planning;

import it.pdo.format.SumTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of the tables of people and resources. Some have the same meaning in every format and are components of a
 * row; all others are the format's own, and a row stores their values by code.
 */
public final class TableColumns {
    public static final String CATEGORY = "category";
    public static final String PERSON = "person";
    public static final String SHARE = "share";
    public static final String NOTE = "note";
    public static final String KIND = "kind";
    public static final String DESCRIPTION = "description";
    public static final String COST = "cost";

    private static final Set<String> OF_PEOPLE = Set.of(CATEGORY, PERSON, SHARE, NOTE);
    private static final Set<String> OF_RESOURCES = Set.of(KIND, DESCRIPTION, COST);

    private TableColumns() {}

    /** The format's own columns in the table of people, in order. */
    public static List<SumTable.Column> ownOfPeople(@Nullable SumTable table) {
        return own(table, OF_PEOPLE);
    }

    /** The format's own columns in the table of resources, in order. */
    public static List<SumTable.Column> ownOfResources(@Nullable SumTable table) {
        return own(table, OF_RESOURCES);
    }

    /** Whether rows of people must have a category. */
    public static boolean demandsCategory(@Nullable SumTable table) {
        return table != null
                && table.columns().stream().anyMatch(column -> column.code().equals(CATEGORY) && column.required());
    }

    private static List<SumTable.Column> own(@Nullable SumTable table, Set<String> shared) {
        return table == null
                ? List.of()
                : table.columns().stream()
                        .filter(column -> !shared.contains(column.code()))
                        .toList();
    }

    static Optional<BigDecimal> figure(@Nullable Object value) {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }
}
