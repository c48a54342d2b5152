package it.pdo.formatversion.migration;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.IndicatorCard;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.planning.content.IndicatorContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of an indicator's values in the columns that a format defines in its card. Values of columns that were
 * unknown before stay as they are.
 */
final class CardFieldMigration {
    private final IndicatorCard old;
    private final IndicatorCard now;
    private final int fromYear;
    private final int toYear;
    private final MigrationStepCollector steps;

    /** @param fromYear the plan's first year; {@code toYear} its last */
    CardFieldMigration(IndicatorCard old, IndicatorCard now, int fromYear, int toYear, MigrationStepCollector steps) {
        this.old = old;
        this.now = now;
        this.fromYear = fromYear;
        this.toYear = toYear;
        this.steps = steps;
    }

    Map<String, Object> fields(IndicatorContent indicator) {
        Map<String, Object> kept = new LinkedHashMap<>();
        indicator.fields().forEach((code, value) -> {
            Optional<Field> was = old.field(code);
            if (was.isEmpty()) {
                kept.put(code, value);
                return;
            }
            Optional<Field> next = next(code);
            Optional<Object> converted =
                    next.flatMap(field -> new FieldConversion(was.get(), field, fromYear, toYear).of(value));
            if (converted.isPresent()) {
                kept.put(next.orElseThrow().code(), converted.get());
            } else {
                steps.add(
                        Kind.DROPPED,
                        "dropped.column",
                        indicator.name(),
                        was.get().name(),
                        MigrationStepCollector.shown(value));
            }
        });
        now.fields().stream()
                .map(column -> column.field())
                .filter(field -> field.required() && !(field.type() instanceof FieldType.Computed))
                .filter(field -> !kept.containsKey(field.code()) && !wasRequired(field))
                .forEach(field -> steps.add(Kind.NEEDS_VALUE, "needs.card-field", indicator.name(), field.name()));
        return kept;
    }

    private Optional<Field> next(String code) {
        return now.fields().stream()
                .map(column -> column.field())
                .filter(field ->
                        Objects.requireNonNullElse(field.was(), field.code()).equals(code))
                .findFirst();
    }

    private boolean wasRequired(Field field) {
        return old.field(Objects.requireNonNullElse(field.was(), field.code()))
                .filter(Field::required)
                .isPresent();
    }
}
