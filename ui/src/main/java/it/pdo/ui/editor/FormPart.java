package it.pdo.ui.editor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a form: creates its fields and updates dependent values. */
abstract class FormPart extends Section {
    private static final long serialVersionUID = 1L;

    FormPart(String title) {
        addClassName("pdo-card");
        add(new H2(title));
    }

    /** Updates what depends on the form: sums, readings, visibility. */
    abstract void refresh();
}
