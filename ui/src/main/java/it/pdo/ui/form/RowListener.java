package it.pdo.ui.form;

/** Told when rows of a form came, went or moved. */
@FunctionalInterface
public interface RowListener {
    /** @param focus path of the field to go on in; empty to stay where one is */
    void arranged(String focus);
}
