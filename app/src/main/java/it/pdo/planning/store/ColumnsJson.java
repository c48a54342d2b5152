package it.pdo.planning.store;

import it.pdo.planning.content.FieldsJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores the values of a row's own columns as JSON; null when there are none. */
public final class ColumnsJson {
    private ColumnsJson() {}

    static @Nullable public String write(Map<String, Object> columns) {
        return columns.isEmpty() ? null : FieldsJson.write(columns);
    }

    static Map<String, Object> read(@Nullable String text) {
        return text == null ? Map.of() : FieldsJson.read(text);
    }
}
