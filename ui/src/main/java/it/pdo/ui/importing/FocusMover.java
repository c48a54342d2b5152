package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;

/** Takes who works with the keyboard along, where a part of the page makes way for another. */
final class FocusMover {
    private FocusMover() {}

    static void on(Component part) {
        part.getElement().getClassList().add("pdo-part");
        part.getElement().setAttribute("tabindex", "-1");
        part.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
