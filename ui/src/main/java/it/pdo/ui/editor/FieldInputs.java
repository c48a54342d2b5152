package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.organisation.Unit;
import it.pdo.planning.Item;
import it.pdo.ui.form.FieldControls;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The inputs of a format's fields, by their types. */
final class FieldInputs {
    static final String PEOPLE_LIST = "people-known";
    private static final int AREA_ROWS = 4;

    private final FormSubject subject;
    private final FormInputs inputs;
    private final Texts texts;

    FieldInputs(FormSubject subject, FormInputs inputs, Texts texts) {
        this.subject = subject;
        this.inputs = inputs;
        this.texts = texts;
    }

    /** Everything but a computed field, which nobody types. */
    Div of(Field field, String path, String label) {
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
            case FieldType.Computed _ -> throw new IllegalArgumentException("computed: " + field.code());
            case FieldType.Plain(var type) -> plain(type, field, path, label);
        };
    }

    /** A computed field, whose value is written into the span. */
    static Div computed(String label, Span value, Texts texts) {
        Span caption = new Span(label);
        caption.addClassName("pdo-label");
        value.addClassName("pdo-computed");
        value.getElement().setAttribute("role", "status");
        Span how = new Span(texts.get("field.computed"));
        how.addClassName("pdo-hint");
        Div one = new Div(caption, value, how);
        one.addClassName("pdo-field");
        return one;
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
}
