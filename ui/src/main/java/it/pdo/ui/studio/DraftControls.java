package it.pdo.ui.studio;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import it.pdo.ui.studio.Form.Option;
import it.pdo.ui.studio.draft.DraftEditor;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The browser's own controls, over the draft. What is typed is answered letter by letter and stored once typing rests; what
 * is ticked or chosen is an edit by itself.
 */
final class DraftControls {
    private static final String VALUE = "event.target.value";
    private static final String CHECKED = "event.target.checked";

    /** Letters that come faster than this, in milliseconds, are answered together. */
    private static final int TOGETHER = 60;

    /** How long nobody types, in milliseconds, before what was typed is stored. */
    private static final int REST = 400;

    private DraftControls() {}

    static Element input(String type) {
        Element field = new Element("input");
        field.setAttribute("type", type);
        return field;
    }

    /** A short line, for a number or a day. */
    static Element narrow() {
        Element field = input("text");
        field.getClassList().add("narrow");
        return field;
    }

    static Element lines() {
        Element area = new Element("textarea");
        area.setAttribute("rows", "3");
        return area;
    }

    /**
     * A field somebody types into.
     *
     * @param type takes the text as it is so far
     */
    static Element typed(Element field, String value, Consumer<String> type, DraftEditor desk) {
        field.getClassList().add("pdo-input");
        field.setProperty("value", value);
        field.setAttribute("autocomplete", "off");
        field.addEventListener(
                        "input",
                        event -> type.accept(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE)
                .debounce(TOGETHER, DebouncePhase.LEADING, DebouncePhase.TRAILING);
        field.addEventListener("input", event -> desk.save()).debounce(REST, DebouncePhase.TRAILING);
        field.addEventListener("change", event -> {
                    type.accept(event.getEventData().get(VALUE).asString());
                    desk.endTyping();
                })
                .addEventData(VALUE);
        return field;
    }

    /** A box to tick. */
    static Element box(boolean ticked, Consumer<Boolean> tick) {
        Element box = input("checkbox");
        box.setProperty("checked", ticked);
        box.addEventListener(
                        "change",
                        event -> tick.accept(event.getEventData().get(CHECKED).asBoolean()))
                .addEventData(CHECKED);
        return reshaping(box);
    }

    /** A list to choose one of; what is chosen and not among the options stays as a first one. */
    static Element select(List<Option> options, String chosen, Consumer<String> choose) {
        Element select = new Element("select");
        select.getClassList().add("pdo-select");
        boolean known = options.stream().anyMatch(option -> option.value().equals(chosen));
        Stream.concat(
                        known ? Stream.of() : Stream.of(new Option(chosen, chosen.isEmpty() ? "–" : chosen)),
                        options.stream())
                .forEach(option -> {
                    Element line = new Element("option");
                    line.setText(option.words());
                    line.setAttribute("value", option.value());
                    if (option.value().equals(chosen)) {
                        line.setAttribute("selected", "");
                    }
                    select.appendChild(line);
                });
        select.addEventListener(
                        "change",
                        event -> choose.accept(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
        return reshaping(select);
    }

    /** A control that changes the form itself: until the answer is there, nothing else of the old form takes an entry. */
    static Element reshaping(Element control) {
        return reshaping(control, "change");
    }

    /** The same, by a button of the form. */
    static Element reshapingByPress(Element button) {
        return reshaping(button, "click");
    }

    private static Element reshaping(Element control, String event) {
        control.executeJs(
                "this.addEventListener($0, () => { const form = this.closest('.pdo-studio-form');"
                        + " form.inert = true; setTimeout(() => form.inert = false, 5000); })",
                event);
        return control;
    }
}
