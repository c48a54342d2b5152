package it.pdo.ui.studio;

import com.vaadin.flow.dom.Element;
import it.pdo.ui.studio.Form.Option;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Boxes to tick, any of a list.
 *
 * @param edit hears the value of the box that changed and all that is ticked now, in the order of the list
 */
record CheckboxList(String pointer, List<Option> options, List<String> chosen, BiConsumer<String, List<Object>> edit) {
    private static final String CHECKED = "event.target.checked";

    /** The boxes as one question of a form. */
    FormField field(String label, String help) {
        Element box = new Element("fieldset");
        box.getClassList().add("pdo-studio-several");
        Element legend = new Element("legend");
        legend.setText(label);
        box.appendChild(legend);
        options.forEach(option -> box.appendChild(tick(option)));
        Element words = new Element("p");
        words.setText(help);
        words.getClassList().add("pdo-field-help");
        box.appendChild(words);
        return FormField.group(Form.id(pointer), box);
    }

    private Element tick(Option option) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("id", Form.id(pointer + "/" + option.value()));
        box.setProperty("checked", chosen.contains(option.value()));
        box.addEventListener("change", event -> {
                    boolean on = event.getEventData().get(CHECKED).asBoolean();
                    edit.accept(
                            option.value(),
                            options.stream()
                                    .map(Option::value)
                                    .filter(value -> value.equals(option.value()) ? on : chosen.contains(value))
                                    .map(Object.class::cast)
                                    .toList());
                })
                .addEventData(CHECKED);
        Element words = new Element("span");
        words.setText(option.words());
        Element line = new Element("label");
        line.getClassList().add("pdo-check");
        return line.appendChild(box, words);
    }
}
