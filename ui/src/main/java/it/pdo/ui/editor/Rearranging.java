package it.pdo.ui.editor;

/** Draws a form anew after rows came, went or moved. */
@FunctionalInterface
interface Rearranging {
    /** @param focus path of the field to go on in; empty to stay where one is */
    void redraw(String focus);
}
