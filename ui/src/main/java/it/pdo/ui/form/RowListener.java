package it.pdo.ui.form;

/** Called when rows of a form were added, removed or moved. */
@FunctionalInterface
public interface RowListener {
    /** @param focus path of the field to focus; empty to keep the focus */
    void arranged(String focus);
}
