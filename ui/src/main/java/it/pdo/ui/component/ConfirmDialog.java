package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog in the product's dress: a title, what it is about, one way forward and one way back. */
public final class ConfirmDialog {
    private final Dialog dialog = new Dialog();

    public ConfirmDialog(String title, Component... body) {
        dialog.setHeaderTitle(title);
        dialog.add(body);
        dialog.setDraggable(false);
    }

    /** The way back first, so that Enter by habit harms nothing. */
    public ConfirmDialog answers(String back, String forward, Runnable does) {
        dialog.getFooter().add(Buttons.plain(back, dialog::close), Buttons.primary(forward, () -> {
            dialog.close();
            does.run();
        }));
        return this;
    }

    /** Only to be read. */
    public ConfirmDialog closedBy(String words) {
        dialog.getFooter().add(Buttons.plain(words, dialog::close));
        return this;
    }

    public Dialog open() {
        dialog.open();
        return dialog;
    }
}
