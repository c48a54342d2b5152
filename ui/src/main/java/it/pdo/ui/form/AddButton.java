package it.pdo.ui.form;

import com.vaadin.flow.component.html.NativeButton;
import it.pdo.ui.component.Buttons;

/** Adds a row. What is typed between the press and the arrival of the row goes into the row: see {@code pdo-form.js}. */
public final class AddButton {
    private AddButton() {}

    public static NativeButton of(String words, Runnable does) {
        return of(words, "", does);
    }

    /** @param adds what the paths of the rows begin with: who is led to a row that is not there yet finds the button */
    public static NativeButton of(String words, String adds, Runnable does) {
        NativeButton button = Buttons.plain(words, does);
        button.addClassName("small");
        button.getElement().setAttribute("data-adds", adds);
        return button;
    }
}
