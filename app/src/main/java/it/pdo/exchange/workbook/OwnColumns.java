package it.pdo.exchange.workbook;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.workbook.SheetColumn.Kind;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.SumTable;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns a format has of its own in the tables of people and resources, on their sheets. */
final class OwnColumns {
    private static final String KEY = "column:";
    private static final int LONGEST = 15_000;

    private OwnColumns() {}

    /** The columns of a sheet with those of the format behind them. */
    static List<SheetColumn> after(List<SheetColumn> shared, List<SumTable.Column> own) {
        List<SheetColumn> columns = new ArrayList<>(shared);
        own.forEach(column -> columns.add(new SheetColumn(
                KEY + column.code(),
                column.name(),
                numeric(column.type()) ? 12 : 25,
                numeric(column.type()) ? Kind.NUMBER : Kind.LONG,
                List.of())));
        return columns;
    }

    static void put(Map<String, Object> values, Map<String, Object> row) {
        values.forEach((code, value) -> row.put(KEY + code, value));
    }

    /** The values of a row of the sheet. */
    static Map<String, Object> read(WorkbookRows.Row row, List<SumTable.Column> own) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (SumTable.Column column : own) {
            String key = KEY + column.code();
            if (row.text(key).isEmpty()) {
                continue;
            }
            LocalizedMessage what = message("quoted", column.name());
            if (numeric(column.type())) {
                RowValues.number(row, key, what, Measure.of(column.type()))
                        .ifPresent(number -> values.put(column.code(), number));
            } else {
                values.put(column.code(), RowValues.bounded(row, key, row.text(key), what, LONGEST));
            }
        }
        return values;
    }

    /** What the keys of a sheet speak of, as a scope names it. */
    static List<String> mentioned(String part, Iterable<String> keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            if (key.startsWith(KEY)) {
                words.add(part + ".column." + key.substring(KEY.length()));
            }
        }
        return words;
    }

    private static boolean numeric(PlainType type) {
        return switch (type) {
            case NUMBER, PERCENT, MONEY -> true;
            case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> false;
        };
    }
}
