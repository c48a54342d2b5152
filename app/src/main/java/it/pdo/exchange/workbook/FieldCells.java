package it.pdo.exchange.workbook;

import it.pdo.exchange.source.ImportedDate;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.exchange.workbook.SheetColumn.Kind;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Choice;
import it.pdo.format.FieldType.PlainType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a level, or of the indicator card, as columns; a field with a value no cell can hold gets no column, and so stays as it is. */
final class FieldCells {

    private static final int LONG_WIDTH = 45;
    private static final int SHORT_WIDTH = 22;

    private final List<Field> shown = new ArrayList<>();
    private final Map<String, TreeSet<String>> years = new java.util.HashMap<>();

    /** @param rows the values of each row of the sheet, by the codes of the fields */
    FieldCells(List<Field> fields, int fromYear, int toYear, List<Map<String, Object>> rows) {
        for (Field field : fields) {
            boolean fits = rows.stream().allMatch(row -> fits(field, row.get(field.code())));
            if (fits && !(field.type() instanceof FieldType.Computed)) {
                shown.add(field);
                TreeSet<String> all = new TreeSet<>();
                for (int year = fromYear; year <= toYear; year++) {
                    all.add(String.valueOf(year));
                }
                rows.forEach(row -> all.addAll(yearsOf(row.get(field.code()))));
                years.put(field.code(), all);
            }
        }
    }

    private static List<String> yearsOf(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean fits(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Map<?, ?> map ->
                field.perYear()
                        && map.values().stream().allMatch(each -> !(each instanceof Map) && fitsOne(field, each));
            default -> !field.perYear() && fitsOne(field, value);
        };
    }

    private static boolean fitsOne(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !numeric(field) && !text.isBlank() && option(field, text);
            case BigDecimal _, Integer _, Long _ -> numeric(field);
            case List<?> list ->
                field.type() instanceof Choice choice
                        && choice.multiple()
                        && !list.isEmpty()
                        && choice.options().stream().noneMatch(o -> o.name().contains(";"))
                        && list.stream().allMatch(each -> each instanceof String code && known(choice, code));
            default -> false;
        };
    }

    private static boolean option(Field field, String text) {
        return !(field.type() instanceof Choice choice) || (!choice.multiple() && known(choice, text));
    }

    private static boolean known(Choice choice, String code) {
        return choice.options().stream().anyMatch(o -> o.code().equals(code));
    }

    static boolean numeric(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type)
                && switch (type) {
                    case NUMBER, PERCENT, MONEY -> true;
                    case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> false;
                };
    }

    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        for (Field field : shown) {
            if (field.perYear()) {
                years.getOrDefault(field.code(), new TreeSet<>())
                        .forEach(year -> columns.add(column(field, ":" + year, " " + year)));
            } else {
                columns.add(column(field, "", ""));
            }
        }
        return columns;
    }

    private static SheetColumn column(Field field, String key, String title) {
        boolean wide = field.type() instanceof FieldType.Plain(PlainType type) && type == PlainType.LONG_TEXT;
        Kind kind = money(field) ? Kind.MONEY : numeric(field) ? Kind.NUMBER : Kind.LONG;
        List<String> choices = field.type() instanceof Choice choice && !choice.multiple()
                ? OptionLabels.labels(choice.options())
                : List.of();
        return new SheetColumn(
                "field:" + field.code() + key,
                field.name() + title,
                numeric(field) ? 14 : wide ? LONG_WIDTH : SHORT_WIDTH,
                kind,
                choices);
    }

    void put(Map<String, Object> values, Map<String, Object> row) {
        for (Field field : shown) {
            Object value = values.get(field.code());
            if (value instanceof Map<?, ?> map) {
                map.forEach((year, each) -> row.put("field:" + field.code() + ":" + year, cell(field, each)));
            } else if (value != null) {
                row.put("field:" + field.code(), cell(field, value));
            }
        }
    }

    private static Object cell(Field field, Object value) {
        return switch (value) {
            case List<?> list ->
                String.join(
                        "; ",
                        list.stream()
                                .map(code -> name(field, String.valueOf(code)))
                                .toList());
            case String text
            when isDate(field) -> iso(text).map(ImportedDate::written).orElse(text);
            case String text -> name(field, text);
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            default -> value;
        };
    }

    private static boolean money(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type) && type == PlainType.MONEY;
    }

    static boolean isDate(Field field) {
        return field.type() instanceof FieldType.Plain(PlainType type) && type == PlainType.DATE;
    }

    private static Optional<LocalDate> iso(String text) {
        return text.contains("/") ? Optional.empty() : ImportedDate.parse(text);
    }

    private static String name(Field field, String value) {
        return field.type() instanceof Choice choice ? OptionLabels.word(choice.options(), value) : value;
    }
}
