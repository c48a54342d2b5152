package it.pdo.ui.form;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows of a table on the page. Each is created once and kept while others are added, removed or moved, so that a
 * user typing in one loses neither text nor focus.
 */
public final class TableRows {

    /** Draws one row. */
    @FunctionalInterface
    public interface Drawing {
        /** @param live takes what keeps the row in step with the form */
        Element draw(String key, Consumer<Runnable> live);
    }

    private record Drawn(Element element, List<Runnable> live) {}

    private final Element container;
    private final Drawing drawing;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();

    /** @param container holds the rows and nothing else */
    public TableRows(Element container, Drawing drawing) {
        this.container = container;
        this.drawing = drawing;
    }

    /** Has exactly these rows on the page, in this order. */
    public void update(List<String> keys) {
        List<String> gone =
                drawn.keySet().stream().filter(key -> !keys.contains(key)).toList();
        gone.forEach(key -> element(key).removeFromParent());
        drawn.keySet().removeAll(gone);
        keys.forEach(key -> drawn.computeIfAbsent(key, this::draw));
        for (int at = 0; at < keys.size(); at++) {
            place(at, keys);
        }
        drawn.values().forEach(row -> row.live().forEach(Runnable::run));
    }

    private Drawn draw(String key) {
        List<Runnable> live = new ArrayList<>();
        return new Drawn(drawing.draw(key, live::add), live);
    }

    /** Where two rows change places the one that was passed is moved, so that the one somebody acts on keeps the focus. */
    private void place(int at, List<String> keys) {
        Element wanted = element(keys.get(at));
        if (at < container.getChildCount() && container.getChild(at).equals(wanted)) {
            return;
        }
        boolean next =
                at + 1 < container.getChildCount() && container.getChild(at + 1).equals(wanted);
        if (next) {
            container.getChild(at).removeFromParent();
        } else {
            wanted.removeFromParent();
            container.insertChild(at, wanted);
        }
    }

    private Element element(String key) {
        Drawn row = drawn.get(key);
        if (row == null) {
            throw new IllegalStateException("row " + key + " was not drawn");
        }
        return row.element();
    }
}
