package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import java.util.function.IntConsumer;

/** Alt with an arrow moves the row the keyboard is in. */
final class RowKeys {
    private static final String KEY = "event.key";

    private RowKeys() {}

    /** @param move −1 for up, 1 for down */
    static void listen(Component row, IntConsumer move) {
        row.getElement()
                .addEventListener(
                        "keydown",
                        event -> move.accept(
                                event.getEventData().get(KEY).asString().equals("ArrowUp") ? -1 : 1))
                .addEventData(KEY)
                .setFilter("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')")
                .preventDefault()
                .stopPropagation();
    }
}
