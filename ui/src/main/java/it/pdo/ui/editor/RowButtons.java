package it.pdo.ui.editor;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Up, down and away, for one row of a table. A row taken out comes back with the form's own undo, until it is saved. */
final class RowButtons extends Span {
    private static final long serialVersionUID = 1L;

    RowButtons(String table, String key, String name, FormText form, Rearranging rearranging, Texts texts) {
        addClassName("pdo-row-buttons");
        List<String> keys = form.rows(table);
        NativeButton up = button("↑", texts.get("row.up", name), () -> {
            form.moveRow(table, key, -1);
            rearranging.redraw("");
        });
        up.setEnabled(keys.indexOf(key) > 0);
        NativeButton down = button("↓", texts.get("row.down", name), () -> {
            form.moveRow(table, key, 1);
            rearranging.redraw("");
        });
        down.setEnabled(keys.indexOf(key) < keys.size() - 1);
        add(up, down, button("✕", texts.get("row.remove", name), () -> {
            form.removeRow(table, key);
            rearranging.redraw("");
        }));
    }

    private static NativeButton button(String sign, String words, Runnable does) {
        NativeButton button = Buttons.plain(sign, does);
        button.addClassNames("small", "quiet");
        button.setAriaLabel(words);
        button.setTitle(words);
        return button;
    }
}
