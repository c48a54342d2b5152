package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.scoring.FieldFormula;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The columns that a format defines in its indicator card, as the inputs of one indicator. */
final class CardFields {
    private final FormInputs inputs;
    private final Texts texts;

    CardFields(FormInputs inputs, Texts texts) {
        this.inputs = inputs;
        this.texts = texts;
    }

    /**
     * The inputs of an indicator; empty where the format has no columns of its own.
     *
     * @param prefix of the indicator's paths
     * @param live takes what must follow each change of the form
     */
    Div draw(String prefix, Consumer<Runnable> live) {
        Div grid = new Div();
        grid.addClassName("pdo-form-grid");
        for (Field field : inputs.subject().format().cardFields()) {
            String path = prefix + FieldPaths.field(field.code());
            String label = field.required() ? texts.get("field.required", field.name()) : field.name();
            if (field.type() instanceof FieldType.Computed(String formula)) {
                grid.add(computed(prefix, label, formula, live));
            } else if (field.perYear()) {
                grid.add(perYear(field, path, label));
            } else {
                grid.add(input(field, path, label));
            }
        }
        return grid;
    }

    private Div input(Field field, String path, String label) {
        return new FieldInputs(inputs.subject(), inputs, texts).of(field, path, label);
    }

    private Div perYear(Field field, String path, String label) {
        Div years = new Div();
        years.addClassNames("pdo-form-years", "wide");
        FieldReader.years(inputs.subject().tree().plan())
                .forEach(year -> years.add(
                        input(field, path + "/" + year, texts.get("field.year", label, String.valueOf(year)))));
        return years;
    }

    private Div computed(String prefix, String label, String formula, Consumer<Runnable> live) {
        Span value = new Span();
        live.accept(() -> value.setText(FieldFormula.value(formula, numbers(prefix))
                .map(figure -> FigureFormatter.decimal(figure, texts.locale()))
                .orElse("–")));
        return FieldInputs.computed(label, value, texts);
    }

    private Map<String, BigDecimal> numbers(String prefix) {
        return numbers(
                inputs.subject().format().cardFields(),
                code -> inputs.form().get(prefix + FieldPaths.field(code)),
                texts);
    }

    /** The numbers that stand in number fields. */
    static Map<String, BigDecimal> numbers(List<Field> fields, UnaryOperator<String> typed, Texts texts) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Field field : fields) {
            String text = typed.apply(field.code());
            TypedValue<BigDecimal> read =
                    switch (field.type()) {
                        case FieldType.Plain(var type)
                        when type == FieldType.PlainType.MONEY -> TypedValue.money(text, texts.locale());
                        case FieldType.Plain(var type)
                        when type == FieldType.PlainType.PERCENT -> TypedValue.percent(text, texts.locale());
                        default -> TypedValue.number(text, texts.locale());
                    };
            if (read instanceof TypedValue.Value<BigDecimal>(var value)) {
                numbers.put(field.code(), value);
            }
        }
        return numbers;
    }
}
