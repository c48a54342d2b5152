package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A line of words, typed. */
public final class WordsField extends Div {
    private static final long serialVersionUID = 1L;

    private final Element field = new Element("input");

    /** @param id unique in the page, ties label and field together */
    public WordsField(String id, String label, String words) {
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        field.setAttribute("id", id);
        field.setAttribute("type", "text");
        field.setAttribute("maxlength", "300");
        field.setAttribute("size", "40");
        field.getClassList().add("pdo-input");
        field.setProperty("value", words);
        field.addPropertyChangeListener("value", "input", _ -> {});
        getElement().appendChild(caption, field);
    }

    /** Told of every change while somebody types. */
    public WordsField whenTyped(Consumer<String> does) {
        field.addPropertyChangeListener("value", "input", _ -> does.accept(text()));
        return this;
    }

    public String text() {
        return field.getProperty("value", "").strip();
    }
}
