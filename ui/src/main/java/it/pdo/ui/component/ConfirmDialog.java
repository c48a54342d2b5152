package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with a title, a text, a confirm and a cancel button. */
public final class ConfirmDialog {
    private final Dialog dialog = new Dialog();

    public ConfirmDialog(String title, Component... body) {
        dialog.setHeaderTitle(title);
        dialog.add(body);
        dialog.setDraggable(false);
    }

    /** Cancel comes first, so that pressing Enter by habit does no harm. */
    public ConfirmDialog answers(String back, String forward, Runnable does) {
        dialog.getFooter().add(Buttons.plain(back, dialog::close), Buttons.primary(forward, () -> {
            dialog.close();
            does.run();
        }));
        return this;
    }

    /** An information without a choice. */
    public ConfirmDialog closedBy(String words) {
        dialog.getFooter().add(Buttons.plain(words, dialog::close));
        return this;
    }

    public Dialog open() {
        dialog.open();
        return dialog;
    }
}
