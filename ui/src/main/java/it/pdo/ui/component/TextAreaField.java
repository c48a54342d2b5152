package it.pdo.ui.component;

import com.vaadin.flow.dom.Element;

/** A multi-line text field. */
public final class TextAreaField extends LabelledField {
    private static final long serialVersionUID = 1L;

    private final Element field;

    public TextAreaField(String label) {
        this("reason", label, 3, 1000);
    }

    /** @param id unique in the page, ties label and field together */
    public TextAreaField(String id, String label, int rows, int longest) {
        this(id, label, rows, longest, new Element("textarea"));
    }

    private TextAreaField(String id, String label, int rows, int longest, Element field) {
        super(id, label, field);
        this.field = field;
        field.setAttribute("rows", String.valueOf(rows));
        field.setAttribute("maxlength", String.valueOf(longest));
        field.getClassList().add("pdo-input");
        field.addPropertyChangeListener("value", "input", _ -> {});
    }

    public String text() {
        return field.getProperty("value", "").strip();
    }
}
