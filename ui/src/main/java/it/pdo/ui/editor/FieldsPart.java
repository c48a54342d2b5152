package it.pdo.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.scoring.FieldFormula;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one section of the sheet. */
final class FieldsPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient FormSubject subject;
    private final transient FormInputs inputs;
    private final Texts texts;
    private final transient Map<Field, Component> drawn = new LinkedHashMap<>();
    private final transient Map<Field, Span> computed = new LinkedHashMap<>();

    private FieldsPart(String title, List<Field> fields, FormSubject subject, FormInputs inputs, Texts texts) {
        super(title);
        this.subject = subject;
        this.inputs = inputs;
        this.texts = texts;
        Div grid = new Div();
        grid.addClassName("pdo-form-grid");
        for (Field field : fields) {
            Div one = field.perYear() ? perYear(field) : single(field, FieldPaths.field(field.code()), label(field));
            one.setClassName("wide", wide(field));
            drawn.put(field, one);
            grid.add(one);
        }
        add(grid);
    }

    /** The sections of a level that have fields, in order. */
    static List<FieldsPart> of(FormSubject subject, FormInputs inputs, Texts texts) {
        Level level = subject.level();
        List<FieldsPart> parts = new ArrayList<>();
        if (level.sections().isEmpty() && !level.fields().isEmpty()) {
            parts.add(new FieldsPart(texts.get("fields"), level.fields(), subject, inputs, texts));
        }
        for (Level.Section section : level.sections()) {
            List<Field> fields = section.fields().stream()
                    .flatMap(code -> level.field(code).stream())
                    .toList();
            if (!fields.isEmpty()) {
                parts.add(new FieldsPart(section.title(), fields, subject, inputs, texts));
            }
        }
        return parts;
    }

    private String label(Field field) {
        return field.required() ? texts.get("field.required", field.name()) : field.name();
    }

    private static boolean wide(Field field) {
        return field.perYear()
                || (field.type() instanceof FieldType.Plain(var type) && type == FieldType.PlainType.LONG_TEXT);
    }

    private Div perYear(Field field) {
        Div years = new Div();
        years.addClassName("pdo-form-years");
        FieldReader.years(subject.tree().plan()).forEach(year -> {
            String label = texts.get("field.year", label(field), String.valueOf(year));
            years.add(single(field, FieldPaths.field(field.code(), year), label));
        });
        return years;
    }

    private Div single(Field field, String path, String label) {
        return field.type() instanceof FieldType.Computed
                ? computed(field, label)
                : new FieldInputs(subject, inputs, texts).of(field, path, label);
    }

    private Div computed(Field field, String label) {
        Span value = new Span();
        computed.put(field, value);
        return FieldInputs.computed(label, value, texts);
    }

    @Override
    void refresh() {
        drawn.forEach((field, component) ->
                FormInputs.shown(component.getElement(), FormSubject.visible(field, inputs.form())));
        FormInputs.shown(
                getElement(), drawn.keySet().stream().anyMatch(field -> FormSubject.visible(field, inputs.form())));
        computed.forEach((field, span) -> {
            if (field.type() instanceof FieldType.Computed(var formula)) {
                span.setText(FieldFormula.value(formula, numbers())
                        .map(figure -> FigureFormatter.decimal(figure, texts.locale()))
                        .orElse("–"));
            }
        });
    }

    private Map<String, BigDecimal> numbers() {
        return CardFields.numbers(
                subject.level().fields(), code -> inputs.form().get(FieldPaths.field(code)), texts);
    }
}
