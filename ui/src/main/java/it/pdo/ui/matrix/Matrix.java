package it.pdo.ui.matrix;

import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.Option;
import it.pdo.format.Level;
import it.pdo.format.LinkKind;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a plan's matrix. A level is a matrix when items of other levels are linked to its items and its fields sort
 * them by choices: nothing else of a format is known here.
 *
 * @param level of the rows
 * @param fields the fields that sort the rows, in the order of the sheet
 * @param rows in the order of the plan
 */
record Matrix(Level level, List<Field> fields, List<Row> rows) {

    Matrix {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param above titles of the items above, the outermost first
     * @param linked the items linked to the row
     * @param values codes of the chosen options by the code of the field
     */
    record Row(
            Item item, List<String> above, Optional<Unit> unit, List<Item> linked, Map<String, List<String>> values) {
        Row {
            above = List.copyOf(above);
            linked = List.copyOf(linked);
        }

        /** What the row stands under, in words. */
        String under() {
            return String.join(" › ", above);
        }

        /** Whether the row is worded unlike what is linked to it, punctuation and letters' case apart. */
        boolean otherWords() {
            return linked.stream().noneMatch(i -> plain(i.title()).equals(plain(item.title())));
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ITALIAN)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }

    /** The level of a format that is a matrix; empty when it has none. */
    static Optional<Level> level(PlanFormat format) {
        return format.levels().stream()
                .filter(level -> !choices(level).isEmpty())
                .filter(level -> format.levels().stream()
                        .flatMap(other -> other.links().stream())
                        .map(LinkKind::to)
                        .anyMatch(level.code()::equals))
                .findFirst();
    }

    /** The matrix of a plan; empty when its format has none. */
    static Optional<Matrix> of(PlanTree plan, PlanFormat format, UnitTree units, Predicate<Item> readable) {
        return level(format).map(level -> {
            List<Row> rows = plan.items().stream()
                    .filter(item -> item.level().equals(level.code()))
                    .filter(readable)
                    .map(item -> row(item, level, plan, units))
                    .toList();
            return new Matrix(level, choices(level), rows);
        });
    }

    private static List<Field> choices(Level level) {
        return level.fields().stream()
                .filter(field -> field.type() instanceof Choice)
                .toList();
    }

    private static Row row(Item item, Level level, PlanTree plan, UnitTree units) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Field field : choices(level)) {
            Object value = item.fields().get(field.code());
            List<String> codes = new ArrayList<>();
            if (value instanceof Collection<?> several) {
                several.forEach(each -> codes.add(String.valueOf(each)));
            } else if (value != null) {
                codes.add(String.valueOf(value));
            }
            values.put(field.code(), List.copyOf(codes));
        }
        return new Row(
                item,
                plan.ancestors(item).stream().map(Item::title).toList(),
                plan.unitOf(item).flatMap(units::find),
                plan.links().stream()
                        .filter(link -> item.id().equals(link.parentItem()))
                        .flatMap(link -> plan.item(link.item()).stream())
                        .toList(),
                values);
    }

    /** The options of one of the fields. */
    static List<Option> options(Field field) {
        return field.type() instanceof FieldType.Choice choice ? choice.options() : List.of();
    }

    /** The words of what a row says of a field. */
    static String text(Field field, Row row) {
        List<String> codes = row.values().getOrDefault(field.code(), List.of());
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> options(field).stream()
                                .filter(o -> o.code().equals(code))
                                .findFirst()
                                .map(Option::name)
                                .orElse(code))
                        .toList());
    }
}
