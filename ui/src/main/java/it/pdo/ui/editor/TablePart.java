package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.pdo.format.FieldType.PlainType;
import it.pdo.format.SumTable;
import it.pdo.ui.form.AddButton;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.RowButtons;
import it.pdo.ui.form.RowListener;
import it.pdo.ui.form.TableRows;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** People or resources of an item: the columns of the format, a row each, the total while it is typed. */
final class TablePart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient SumTable shape;
    private final String rows;
    private final transient BinaryOperator<String> path;
    private final transient FormInputs inputs;
    private final transient RowListener arranging;
    private final Texts texts;
    private final transient TableRows lines;
    private final Paragraph none = new Paragraph();
    private final Div frame = new Div();
    private final Span total = new Span();
    private final Span rule = new Span();

    /**
     * @param rows path of the table, which also names its texts
     * @param path of a cell, from the key of its row and the code of its column
     */
    TablePart(
            SumTable shape,
            String rows,
            BinaryOperator<String> path,
            FormInputs inputs,
            RowListener arranging,
            Texts texts) {
        super(texts.get(rows));
        this.shape = shape;
        this.rows = rows;
        this.path = path;
        this.inputs = inputs;
        this.arranging = arranging;
        this.texts = texts;
        none.setText(texts.get(rows + ".none"));
        none.addClassName("pdo-hint");
        Element body = new Element("tbody");
        lines = new TableRows(body, this::row);
        frame.addClassName("pdo-table-frame");
        frame.getElement().appendChild(table(body));
        add(none, frame);
        NativeButton add = AddButton.of(
                texts.get(rows + ".add"),
                rows.equals(FieldPaths.PEOPLE) ? FieldPaths.EACH_PERSON : FieldPaths.EACH_RESOURCE,
                this::addRow);
        rule.addClassName("pdo-said");
        Div sum = new Div(total, rule);
        sum.addClassName("pdo-form-total");
        sum.getElement().setAttribute("role", "status");
        Div bar = new Div(add, sum);
        bar.addClassName("pdo-form-actions");
        add(bar);
    }

    private void addRow() {
        String key = inputs.form().addNumbered(rows, number -> path.apply(number, ""));
        arranging.arranged(path.apply(key, shape.columns().getFirst().code()));
    }

    private Element table(Element body) {
        Element head = new Element("tr");
        shape.columns().forEach(column -> {
            Element cell = new Element("th");
            cell.setAttribute("scope", "col");
            cell.setText(column.name());
            head.appendChild(cell);
        });
        head.appendChild(new Element("td"));
        Element thead = new Element("thead");
        thead.appendChild(head);
        Element table = new Element("table");
        table.getClassList().add("pdo-edit-table");
        table.setAttribute("data-grid", "");
        table.appendChild(thead, body);
        return table;
    }

    private Element row(String key, Consumer<Runnable> live) {
        Element row = new Element("tr");
        for (SumTable.Column column : shape.columns()) {
            String at = path.apply(key, column.code());
            Element input = inputs.cell(at, column.name(), kind(column.type()));
            if (column.type() == PlainType.PERSON) {
                input.setAttribute("list", FieldInputs.PEOPLE_LIST);
            }
            live.accept(() -> inputs.fields().relabel(at, texts.get("row.cell", column.name(), number(key))));
            Element cell = new Element("td");
            cell.setAttribute("data-label", column.name());
            cell.appendChild(input);
            row.appendChild(cell);
        }
        RowButtons buttons = new RowButtons(rows, key, inputs.form(), arranging, texts.locale());
        live.accept(() -> buttons.update(texts.get("row", number(key))));
        Element doings = new Element("td");
        doings.appendChild(buttons.getElement());
        row.appendChild(doings);
        return row;
    }

    private int number(String key) {
        return inputs.form().rows(rows).indexOf(key) + 1;
    }

    private static LineKind kind(PlainType type) {
        return switch (type) {
            case NUMBER, PERCENT, MONEY -> LineKind.NUMBER;
            case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> LineKind.WORDS;
        };
    }

    private SumTable.@Nullable Column totalColumn() {
        return shape.columns().stream()
                .filter(column -> column.code().equals(shape.total()))
                .findFirst()
                .orElse(null);
    }

    @Override
    void refresh() {
        List<String> keys = inputs.form().rows(rows);
        lines.update(keys);
        FormInputs.shown(none.getElement(), keys.isEmpty());
        FormInputs.shown(frame.getElement(), !keys.isEmpty());
        SumTable.Column column = totalColumn();
        BigDecimal sum = BigDecimal.ZERO;
        if (column != null) {
            for (String key : keys) {
                sum = sum.add(number(inputs.form().get(path.apply(key, column.code())), column.type()));
            }
        }
        total.setText(column == null || keys.isEmpty() ? "" : texts.get("total", write(column.type(), sum)));
        rule.setText(keys.isEmpty() ? "" : broken(column, sum, keys.size()));
    }

    /** The first rule of the format that the rows do not keep, in words. */
    private String broken(SumTable.@Nullable Column column, BigDecimal sum, int count) {
        BigDecimal must = shape.sum();
        if (column != null && must != null && must.compareTo(sum) != 0) {
            return texts.get("total.must", write(column.type(), must));
        }
        Optional<BigDecimal> people = field(shape.equalsField());
        if (people.isPresent() && people.get().compareTo(BigDecimal.valueOf(count)) != 0) {
            return texts.get("total.count", count, people.get());
        }
        Optional<BigDecimal> told = field(shape.totalField());
        return column != null && told.isPresent() && told.get().compareTo(sum) != 0
                ? texts.get("total.field", write(column.type(), told.get()))
                : "";
    }

    private Optional<BigDecimal> field(@Nullable String code) {
        if (code == null || inputs.form().get(FieldPaths.field(code)).isBlank()) {
            return Optional.empty();
        }
        return switch (TypedValue.money(inputs.form().get(FieldPaths.field(code)), texts.locale())) {
            case TypedValue.Value<BigDecimal>(var value) -> Optional.of(value);
            case TypedValue.Wrong<BigDecimal> _ -> Optional.empty();
        };
    }

    /** For sums: read as the fields themselves are; what is in doubt is said at its field. */
    private BigDecimal number(String text, PlainType type) {
        TypedValue<BigDecimal> read =
                switch (type) {
                    case MONEY -> TypedValue.money(text, texts.locale());
                    case PERCENT -> TypedValue.percent(text, texts.locale());
                    case NUMBER, TEXT, LONG_TEXT, DATE, UNIT, PERSON -> TypedValue.number(text, texts.locale());
                };
        return read instanceof TypedValue.Value<BigDecimal>(var value) ? value : BigDecimal.ZERO;
    }

    private String write(PlainType type, BigDecimal value) {
        return FigureFormatter.of(type, value, texts.locale());
    }
}
