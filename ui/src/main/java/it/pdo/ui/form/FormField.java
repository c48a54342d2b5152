package it.pdo.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One field: its label, what is typed or chosen, a word of help, and what was found of it. All are tied for who listens. */
public final class FormField extends Div {
    private static final long serialVersionUID = 1L;

    private final Element control;
    private final Element finding = new Element("span");

    private FormField(String id, Element control, Element shown, @Nullable String help) {
        this.control = control;
        addClassName("pdo-field");
        control.setAttribute("id", id);
        getElement().appendChild(shown);
        String described = "";
        if (help != null && !help.isBlank()) {
            Element words = new Element("span");
            words.setAttribute("id", id + "-help");
            words.getClassList().add("pdo-hint");
            words.setText(help);
            getElement().appendChild(words);
            described = id + "-help ";
        }
        finding.setAttribute("id", id + "-said");
        finding.getClassList().add("pdo-said");
        getElement().appendChild(finding);
        control.setAttribute("aria-describedby", described + id + "-said");
    }

    /**
     * A field with its label above it.
     *
     * @param id unique in the page
     */
    public static FormField labelled(String id, String label, @Nullable String help, Element control) {
        FormField field = new FormField(id, control, control, help);
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        field.getElement().insertChild(0, caption);
        return field;
    }

    /** A box to tick, with its label beside it. */
    static FormField ticked(String id, String label, @Nullable String help, Element box) {
        return new FormField(id, box, FieldControls.ticked(box, label), help);
    }

    /** Several boxes under a label of their own. */
    static FormField group(String id, String label, @Nullable String help, Iterable<Element> lines) {
        Element group = new Element("fieldset");
        group.getClassList().add("pdo-boxes");
        Element legend = new Element("legend");
        legend.setText(label);
        group.appendChild(legend);
        lines.forEach(group::appendChild);
        return new FormField(id, group, group, help);
    }

    public Element control() {
        return control;
    }

    /** Says what is wrong, and marks the field for it; empty when nothing is. */
    public void setError(String words) {
        finding.setText(words);
        finding.getClassList().remove("missing");
        markInvalid(control, !words.isEmpty());
    }

    /** Says what is still to be written, which keeps nothing from being saved. */
    void setMissing(String words) {
        setError("");
        finding.setText(words);
        finding.getClassList().add("missing");
    }

    static void markInvalid(Element control, boolean invalid) {
        if (invalid) {
            control.setAttribute("aria-invalid", "true");
        } else {
            control.removeAttribute("aria-invalid");
        }
    }
}
