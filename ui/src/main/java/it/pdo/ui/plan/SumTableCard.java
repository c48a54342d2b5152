package it.pdo.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.SumTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People or resources of an item: the format's columns, its total, and whether the total is what it must be. */
final class SumTableCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SumTable shape;
    private final transient FieldFormatter words;
    private final transient Texts texts;

    /** @param rows values by code of column; those that are absent stay empty */
    SumTableCard(SumTable shape, List<Map<String, Object>> rows, FieldFormatter words, Texts texts) {
        this.shape = shape;
        this.words = words;
        this.texts = texts;
        addClassName("pdo-table-frame");
        NativeTable table = new NativeTable();
        table.addClassName("pdo-table");
        NativeTableRow head = new NativeTableRow();
        shape.columns().forEach(column -> head.add(TableCells.columnHead(column.name(), number(column))));
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        SumTable.Column total = totalColumn();
        if (total != null && rows.stream().anyMatch(row -> row.get(total.code()) != null)) {
            table.getFoot().add(total(total, rows));
        }
        add(table);
    }

    private SumTable.@Nullable Column totalColumn() {
        return shape.columns().stream()
                .filter(column -> column.code().equals(shape.total()))
                .findFirst()
                .orElse(null);
    }

    private NativeTableRow row(Map<String, Object> values) {
        NativeTableRow row = new NativeTableRow();
        for (SumTable.Column column : shape.columns()) {
            String text = words.of(column.type(), values.get(column.code()));
            NativeTableCell cell =
                    text.isEmpty() ? TableCells.blank(column.name()) : TableCells.cell(column.name(), text);
            cell.setClassName("number", number(column));
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow total(SumTable.Column column, List<Map<String, Object>> rows) {
        BigDecimal sum = rows.stream()
                .map(row -> row.get(column.code()))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        NativeTableRow row = new NativeTableRow();
        row.addClassName("pdo-total");
        int before = shape.columns().indexOf(column);
        String words = texts.get("people.total");
        if (before > 0) {
            var head = TableCells.rowHead(new Span(words));
            head.getElement().setAttribute("colspan", String.valueOf(before));
            row.add(head);
        }
        String figure = write(column.type(), sum);
        NativeTableCell cell = TableCells.cell(column.name(), before > 0 ? figure : words + " " + figure);
        cell.addClassName("number");
        BigDecimal must = shape.sum();
        if (must != null && must.compareTo(sum) != 0) {
            cell.add(new StateBadge(texts.get("people.sum", write(column.type(), must)), StateBadge.Tone.WARN));
        }
        row.add(cell);
        shape.columns().subList(before + 1, shape.columns().size()).forEach(after -> row.add(TableCells.blank("")));
        return row;
    }

    private String write(PlainType type, BigDecimal value) {
        return FigureFormatter.of(type, value, texts.locale());
    }

    private static boolean number(SumTable.Column column) {
        return switch (column.type()) {
            case NUMBER, PERCENT, MONEY -> true;
            case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> false;
        };
    }
}
