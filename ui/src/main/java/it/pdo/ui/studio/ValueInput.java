package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One value that a plan lacks, typed or chosen outside the sheet it belongs to: drawn by its kind, and read by it. */
final class ValueInput extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, TypedValue<Object>> reading;
    private final transient Set<String> ticked = new LinkedHashSet<>();
    private final Element said = new Element("span");
    private String text = "";

    private ValueInput(Function<String, TypedValue<Object>> reading) {
        this.reading = reading;
        addClassName("pdo-field");
        said.getClassList().add("pdo-said");
    }

    /** Something to choose: what is kept, and what people read. */
    record Option(String value, String words) {}

    /** A field of this type; options are those of lists that the format does not hold: units, people, items. */
    static ValueInput of(String id, String label, FieldType type, List<Option> options) {
        Texts texts = Texts.here(TypedValue.class);
        return switch (type) {
            case FieldType.Choice(var multiple, var choices) -> {
                List<Option> known = choices.stream()
                        .map(one -> new Option(one.code(), one.name()))
                        .toList();
                yield multiple ? boxes(label, known) : choice(id, label, known, TypedValue.Value::new);
            }
            case FieldType.ItemReference _ -> choice(id, label, options, TypedValue.Value::new);
            case FieldType.Dup _, FieldType.Computed _ -> line(id, label, "text", TypedValue.Value::new);
            case FieldType.Plain(PlainType plain) ->
                switch (plain) {
                    case TEXT, LONG_TEXT -> line(id, label, "text", TypedValue.Value::new);
                    case UNIT, PERSON -> choice(id, label, options, TypedValue.Value::new);
                    case NUMBER ->
                        line(id, label, "text", typed -> TypedValue.number(typed, texts.locale())
                                .widened());
                    case PERCENT ->
                        line(id, label, "text", typed -> TypedValue.percent(typed, texts.locale())
                                .widened());
                    case MONEY ->
                        line(id, label, "text", typed -> TypedValue.money(typed, texts.locale())
                                .widened());
                    case DATE ->
                        line(id, label, "date", typed -> TypedValue.date(typed, texts.locale())
                                .widened());
                };
        };
    }

    /** A weight. */
    static ValueInput number(String id, String label) {
        return of(id, label, new FieldType.Plain(PlainType.NUMBER), List.of());
    }

    /** One of some options. */
    static ValueInput choice(
            String id, String label, List<Option> options, Function<String, TypedValue<Object>> reading) {
        Element select = new Element("select");
        select.getClassList().add("pdo-select");
        select.appendChild(option(new Option("", "–")));
        options.forEach(one -> select.appendChild(option(one)));
        return new ValueInput(reading).framed(id, label, select);
    }

    static ValueInput line(String id, String label, String type, Function<String, TypedValue<Object>> reading) {
        Element input = new Element("input");
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", "off");
        input.getClassList().add("pdo-input");
        return new ValueInput(reading).framed(id, label, input);
    }

    private static Element option(Option one) {
        Element line = new Element("option");
        line.setAttribute("value", one.value());
        line.setText(one.words());
        return line;
    }

    private ValueInput framed(String id, String label, Element input) {
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        input.setAttribute("id", id);
        input.setAttribute("aria-describedby", id + "-said");
        said.setAttribute("id", id + "-said");
        input.addPropertyChangeListener("value", "change", change -> {
            text = String.valueOf(change.getValue()).strip();
            said.setText(wrong().orElse(""));
        });
        getElement().appendChild(caption, input, said);
        return this;
    }

    private static ValueInput boxes(String label, List<Option> options) {
        ValueInput input = new ValueInput(TypedValue.Value::new);
        Element group = new Element("fieldset");
        group.getClassList().add("pdo-boxes");
        Element legend = new Element("legend");
        legend.setText(label);
        group.appendChild(legend);
        for (Option one : options) {
            Element box = new Element("input");
            box.setAttribute("type", "checkbox");
            box.addEventListener("change", change -> {
                        if (change.getEventData().get("event.target.checked").asBoolean()) {
                            input.ticked.add(one.value());
                        } else {
                            input.ticked.remove(one.value());
                        }
                    })
                    .addEventData("event.target.checked");
            Element words = new Element("span");
            words.setText(one.words());
            Element line = new Element("label");
            line.getClassList().add("pdo-check");
            line.appendChild(box, words);
            group.appendChild(line);
        }
        input.getElement().appendChild(group);
        return input;
    }

    /** What was given; empty when nothing was, or nothing that can be read. */
    Optional<Object> value() {
        if (!ticked.isEmpty()) {
            return Optional.of(new ArrayList<>(ticked));
        }
        return text.isEmpty() || !(reading.apply(text) instanceof TypedValue.Value<Object>(var value))
                ? Optional.empty()
                : Optional.of(value);
    }

    /** What is wrong with what was typed, and what to do; empty when nothing is. */
    Optional<String> wrong() {
        return !text.isEmpty() && reading.apply(text) instanceof TypedValue.Wrong<Object>(var message)
                ? Optional.of(message)
                : Optional.empty();
    }
}
