package it.pdo.formatversion.migration;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level.Part;
import it.pdo.format.SumTable;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the values in columns that a format has of its own in a table. */
final class RowMigration {
    private final @Nullable SumTable old;
    private final @Nullable SumTable now;
    private final Part part;
    private final MigrationStepCollector steps;

    RowMigration(@Nullable SumTable old, @Nullable SumTable now, Part part, MigrationStepCollector steps) {
        this.old = old;
        this.now = now;
        this.part = part;
        this.steps = steps;
    }

    Map<String, Object> columns(Map<String, Object> values) {
        SumTable before = old;
        SumTable after = now;
        if (before == null || after == null) {
            return values;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((code, value) -> {
            Optional<SumTable.Column> was = before.columns().stream()
                    .filter(column -> column.code().equals(code))
                    .findFirst();
            Optional<SumTable.Column> next = after.columns().stream()
                    .filter(column -> Objects.requireNonNullElse(column.was(), column.code())
                            .equals(code))
                    .findFirst();
            Optional<Object> converted =
                    was.isEmpty() || next.isEmpty() ? Optional.empty() : converted(was.get(), next.get(), value);
            if (was.isEmpty()) {
                kept.put(code, value);
            } else if (converted.isPresent()) {
                kept.put(next.orElseThrow().code(), converted.get());
            } else {
                steps.add(
                        Kind.DROPPED,
                        "dropped.row-column",
                        MigrationStepCollector.word("part." + it.pdo.shared.tree.FieldsDecoder.spelling(part)),
                        was.get().name(),
                        MigrationStepCollector.shown(value));
            }
        });
        return kept;
    }

    private static Optional<Object> converted(SumTable.Column was, SumTable.Column next, Object value) {
        return new FieldConversion(field(was), field(next), 0, 0).of(value);
    }

    private static Field field(SumTable.Column column) {
        return Field.of(column.code(), column.name(), new FieldType.Plain(column.type()));
    }
}
