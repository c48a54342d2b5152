package it.pdo.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A few words, typed. */
final class ReasonField extends Div {
    private static final long serialVersionUID = 1L;

    private final Element field = new Element("textarea");

    ReasonField(String label) {
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", "reason");
        field.setAttribute("id", "reason");
        field.setAttribute("rows", "3");
        field.setAttribute("maxlength", "1000");
        field.getClassList().add("pdo-input");
        field.addPropertyChangeListener("value", "input", _ -> {});
        getElement().appendChild(caption, field);
    }

    String text() {
        return field.getProperty("value", "").strip();
    }
}
