package it.pdo.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A native control with its label above it, outside the forms of {@code it.pdo.ui.form}. */
abstract class LabelledField extends Div {
    private static final long serialVersionUID = 1L;

    /** @param id unique in the page, ties label and control together */
    LabelledField(String id, String label, Element control) {
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        control.setAttribute("id", id);
        getElement().appendChild(caption, control);
    }
}
