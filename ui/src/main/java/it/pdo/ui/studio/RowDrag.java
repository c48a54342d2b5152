package it.pdo.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows taken by their grip and dropped beside others, with the mouse; {@link RowKeys} is the same for the keyboard. */
final class RowDrag {
    private static final String ROW = "event.detail.row";
    private static final String TARGET = "event.detail.target";
    private static final String AFTER = "event.detail.after";

    private RowDrag() {}

    /**
     * A row dropped beside another.
     *
     * @param row key of the one that was dragged
     * @param target key of the one it was dropped on
     * @param after whether on its lower half
     */
    record Drop(String row, String target, boolean after) {

        /** The index the row comes to, where keys are indexes in one list. */
        int to() {
            int from = Integer.parseInt(row);
            int to = Integer.parseInt(target) + (after ? 1 : 0);
            return from < to ? to - 1 : to;
        }
    }

    /**
     * Makes rows of a list movable.
     *
     * @param kind of the rows
     * @param others kinds of rows they may be dropped on besides their own
     */
    static void listen(Component list, String kind, List<String> others, Consumer<Drop> drop) {
        list.getElement().setAttribute("data-rows", "");
        String targets = Stream.concat(Stream.of(kind), others.stream()).collect(Collectors.joining(" "));
        list.getElement().executeJs("window.pdoRowDrag(this, $0, $1.split(' '))", kind, targets);
        list.getElement()
                .addEventListener("row-drop-" + kind, event -> {
                    var data = event.getEventData();
                    drop.accept(new Drop(
                            data.get(ROW).asString(),
                            data.get(TARGET).asString(),
                            data.get(AFTER).asBoolean()));
                })
                .addEventData(ROW)
                .addEventData(TARGET)
                .addEventData(AFTER);
    }

    /** Says what a row is. */
    static void row(Component row, String kind, String key) {
        row.getElement().setAttribute("data-row", key).setAttribute("data-row-kind", kind);
    }

    /** Where a row is taken. The mouse alone needs it: for the others there are buttons and keys. */
    static Span handle(String words) {
        Span grip = new Span("⠿");
        grip.addClassName("grip");
        grip.setTitle(words);
        grip.getElement().setAttribute("draggable", "true").setAttribute("aria-hidden", "true");
        return grip;
    }
}
