package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A multi-line text field. */
public final class TextAreaField extends Div {
    private static final long serialVersionUID = 1L;

    private final Element field = new Element("textarea");

    public TextAreaField(String label) {
        this("reason", label, 3, 1000);
    }

    /** @param id unique in the page, ties label and field together */
    public TextAreaField(String id, String label, int rows, int longest) {
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        field.setAttribute("id", id);
        field.setAttribute("rows", String.valueOf(rows));
        field.setAttribute("maxlength", String.valueOf(longest));
        field.getClassList().add("pdo-input");
        field.addPropertyChangeListener("value", "input", _ -> {});
        getElement().appendChild(caption, field);
    }

    public String text() {
        return field.getProperty("value", "").strip();
    }
}
