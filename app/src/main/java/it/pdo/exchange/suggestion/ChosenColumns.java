package it.pdo.exchange.suggestion;

import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.source.SourcePath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns somebody chose, by what they hold.
 *
 * @param byTarget name of a column by the key of its {@link ColumnTarget}
 */
record ChosenColumns(Map<String, String> byTarget) {

    ChosenColumns {
        byTarget = Map.copyOf(byTarget);
    }

    boolean holds(String key) {
        return byTarget.containsKey(key);
    }

    /** Whether any column holds something whose key begins so. */
    boolean any(String prefix) {
        return byTarget.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /** The value of the column that holds this. */
    Optional<Template> template(String key) {
        return Optional.ofNullable(byTarget.get(key)).map(column -> Template.of("{" + column + "}", true));
    }

    @Nullable
    Template orNull(String key) {
        return template(key).orElse(null);
    }

    Optional<SourcePath> path(String key) {
        return Optional.ofNullable(byTarget.get(key)).map(SourcePath::column);
    }
}
