package it.pdo.ui.editor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a form: draws its fields, and keeps in step with what is typed. */
abstract class FormPart extends Section {
    private static final long serialVersionUID = 1L;

    FormPart(String title) {
        addClassName("pdo-card");
        add(new H2(title));
    }

    /** Shows what follows from the form as it is now: sums, readings, what is visible. */
    abstract void refresh();
}
