package it.pdo.ui.form;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Locale;

/** Up, down and away, for one row of a table. A row taken out comes back with the form's own undo, until it is saved. */
public final class RowButtons extends Span {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String key;
    private final transient FormText form;
    private final Texts texts;
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton away;

    public RowButtons(String table, String key, FormText form, RowListener arranging, Locale locale) {
        this.table = table;
        this.key = key;
        this.form = form;
        this.texts = Texts.of(RowButtons.class, locale);
        addClassName("pdo-row-buttons");
        up = button("↑", () -> {
            form.moveRow(table, key, -1);
            arranging.arranged("");
        });
        down = button("↓", () -> {
            form.moveRow(table, key, 1);
            arranging.arranged("");
        });
        away = button("✕", () -> {
            form.removeRow(table, key);
            arranging.arranged("");
        });
        away.getElement().setAttribute("data-away", "");
        add(up, down, away);
    }

    /** Follows the place of the row among the others. */
    public void update(String name) {
        List<String> keys = form.rows(table);
        up.setEnabled(keys.indexOf(key) > 0);
        down.setEnabled(keys.indexOf(key) < keys.size() - 1);
        setLabel(up, texts.get("row.up", name));
        setLabel(down, texts.get("row.down", name));
        setLabel(away, texts.get("row.remove", name));
    }

    private static void setLabel(NativeButton button, String words) {
        button.setAriaLabel(words);
        button.setTitle(words);
    }

    private static NativeButton button(String sign, Runnable does) {
        NativeButton button = Buttons.plain(sign, does);
        button.addClassNames("small", "quiet");
        return button;
    }
}
