package it.pdo.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.text.Texts;

/** Takes an indicator from the starter library into a form. */
final class IndicatorLibraryButton {
    private IndicatorLibraryButton() {}

    static Component of(Subject subject, FormText form, Rearranging rearranging, Texts texts) {
        return new Span();
    }
}
