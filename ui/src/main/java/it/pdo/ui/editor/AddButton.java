package it.pdo.ui.editor;

import com.vaadin.flow.component.html.NativeButton;
import it.pdo.ui.component.Buttons;

/** Adds a row. What is typed between the press and the arrival of the row goes into the row: see {@code pdo-form.js}. */
final class AddButton {
    private AddButton() {}

    static NativeButton of(String words, Runnable does) {
        NativeButton button = Buttons.plain(words, does);
        button.addClassName("small");
        button.getElement().setAttribute("data-adds", "");
        return button;
    }
}
