package it.pdo.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.Level;
import it.pdo.organisation.Unit;
import it.pdo.planning.Item;
import it.pdo.scoring.FieldFormula;
import it.pdo.ui.form.FieldControls;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one section of the sheet. */
final class FieldsPart extends FormPart {
    private static final long serialVersionUID = 1L;
    static final String PEOPLE_LIST = "people-known";
    private static final int AREA_ROWS = 4;

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
        return switch (field.type()) {
            case FieldType.Choice(var multiple, var options) -> {
                List<FieldOption> choices = new ArrayList<>();
                if (!multiple) {
                    choices.add(new FieldOption("", texts.get("choose")));
                }
                options.forEach(option -> choices.add(new FieldOption(option.code(), option.name())));
                yield multiple
                        ? inputs.boxes(path, label, field.help(), choices)
                        : inputs.choice(path, label, field.help(), choices);
            }
            case FieldType.ItemReference(var level) -> inputs.choice(path, label, field.help(), items(level));
            case FieldType.Dup(var step) -> dup(field, path, label, step);
            case FieldType.Computed _ -> computed(field, label);
            case FieldType.Plain(var type) -> plain(type, field, path, label);
        };
    }

    private Div plain(FieldType.PlainType type, Field field, String path, String label) {
        return switch (type) {
            case TEXT -> inputs.line(path, label, field.help(), LineKind.WORDS);
            case LONG_TEXT -> inputs.area(path, label, field.help(), AREA_ROWS);
            case NUMBER -> inputs.line(path, label, field.help(), LineKind.NUMBER);
            case PERCENT -> inputs.line(path, texts.get("field.percent", label), field.help(), LineKind.NUMBER);
            case MONEY -> inputs.line(path, texts.get("field.money", label), field.help(), LineKind.NUMBER);
            case DATE -> inputs.line(path, label, field.help(), LineKind.DATE);
            case UNIT -> inputs.choice(path, label, field.help(), units());
            case PERSON -> inputs.proposing(path, label, field.help(), PEOPLE_LIST);
        };
    }

    private List<FieldOption> units() {
        List<FieldOption> options = new ArrayList<>();
        options.add(new FieldOption("", texts.get("choose")));
        for (Unit unit : HeadPart.ordered(subject)) {
            int depth = subject.units().path(unit.id()).size() - 1;
            options.add(new FieldOption(unit.code(), "\u2003".repeat(depth) + unit.name()));
        }
        return options;
    }

    private List<FieldOption> items(String level) {
        List<FieldOption> options = new ArrayList<>();
        options.add(new FieldOption("", texts.get("choose")));
        subject.tree().items().stream()
                .filter(item -> item.level().equals(level) && !item.id().equals(subject.id()))
                .forEach(item -> options.add(new FieldOption(item.id().toString(), named(item))));
        return options;
    }

    static String named(Item item) {
        return item.code().isEmpty() ? item.title() : item.code() + " · " + item.title();
    }

    /** Proposes the values that the plan already has at a step of the DUP, so that the same thing has the same name. */
    private Div dup(Field field, String path, String label, FieldType.DupStep step) {
        String listId = FormFields.id(path) + "-known";
        FormField one = inputs.proposing(path, label, field.help(), listId);
        one.getElement()
                .appendChild(FieldControls.proposals(
                        listId,
                        known(step).stream()
                                .map(words -> new FieldOption(words, ""))
                                .toList()));
        return one;
    }

    private Set<String> known(FieldType.DupStep step) {
        Set<String> known = new TreeSet<>();
        for (Item item : subject.tree().items()) {
            subject.format().level(item.level()).stream()
                    .flatMap(level -> level.fields().stream())
                    .filter(field -> field.type() instanceof FieldType.Dup(var of) && of == step)
                    .flatMap(field -> Optional.ofNullable(item.fields().get(field.code())).stream())
                    .map(String::valueOf)
                    .filter(words -> !words.isBlank())
                    .forEach(known::add);
        }
        return known;
    }

    private Div computed(Field field, String label) {
        Span caption = new Span(label);
        caption.addClassName("pdo-label");
        Span value = new Span();
        value.addClassName("pdo-computed");
        value.getElement().setAttribute("role", "status");
        Span how = new Span(texts.get("field.computed"));
        how.addClassName("pdo-hint");
        computed.put(field, value);
        Div one = new Div(caption, value, how);
        one.addClassName("pdo-field");
        return one;
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
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Field field : subject.level().fields()) {
            String text = inputs.form().get(FieldPaths.field(field.code()));
            TypedValue<BigDecimal> read =
                    field.type() instanceof FieldType.Plain(var type) && type == FieldType.PlainType.MONEY
                            ? TypedValue.money(text, texts.locale())
                            : TypedValue.percent(text, texts.locale());
            if (read instanceof TypedValue.Value<BigDecimal>(var value)) {
                numbers.put(field.code(), value);
            }
        }
        return numbers;
    }
}
