package it.pdo.ui.editor;

/** Told when rows of a form came, went or moved. */
@FunctionalInterface
interface Arranging {
    /** @param focus path of the field to go on in; empty to stay where one is */
    void arranged(String focus);
}
