package it.pdo.ui.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One question of a form: its label, what is typed or chosen, a word of help, and what is wrong with the answer. */
final class FormField extends Div {
    private static final long serialVersionUID = 1L;

    private final Element control;
    private final Element problem = new Element("p");

    /** @param help may be empty */
    FormField(String id, String label, String help, Element control) {
        this.control = control;
        addClassName("pdo-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        control.setAttribute("id", id);
        getElement().appendChild(caption);
        frame(id, help);
    }

    private FormField(String id, String help, Element control, Element shown) {
        this.control = control;
        addClassNames("pdo-field");
        control.setAttribute("id", id);
        getElement().appendChild(shown);
        frameWithout(id, help);
    }

    /** A box to tick, with its label beside it. */
    static FormField box(String id, String label, String help, Element box) {
        Element caption = new Element("label");
        Element words = new Element("span");
        words.setText(label);
        caption.appendChild(box, words);
        caption.getClassList().add("pdo-check");
        return new FormField(id, help, box, caption);
    }

    /** Several controls in a frame that has its own legend. */
    static FormField group(String id, Element frame) {
        return new FormField(id, "", frame, frame);
    }

    /** Says a value that changed elsewhere. */
    void setMessage(String value) {
        control.setProperty("value", value);
    }

    /** Says what is wrong, or nothing any more. */
    void problems(List<String> words) {
        problem.setText(String.join(" · ", words));
        if (words.isEmpty()) {
            control.removeAttribute("aria-invalid");
        } else {
            control.setAttribute("aria-invalid", "true");
        }
    }

    private void frame(String id, String help) {
        getElement().appendChild(control);
        frameWithout(id, help);
    }

    private void frameWithout(String id, String help) {
        String describes = id + "-problem";
        if (!help.isEmpty()) {
            Element words = new Element("p");
            words.setText(help);
            words.setAttribute("id", id + "-help");
            words.getClassList().add("pdo-field-help");
            getElement().appendChild(words);
            describes = id + "-help " + describes;
        }
        problem.setAttribute("id", id + "-problem");
        problem.getClassList().add("pdo-field-problem");
        control.setAttribute("aria-describedby", describes);
        getElement().appendChild(problem);
    }
}
