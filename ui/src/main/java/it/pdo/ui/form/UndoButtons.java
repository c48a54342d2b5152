package it.pdo.ui.form;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.Texts;
import java.util.Locale;

/** One step back and one forth again, each named by what it would undo or do again. */
public final class UndoButtons extends Span {
    private static final long serialVersionUID = 1L;

    private final NativeButton undo;
    private final NativeButton redo;
    private final Texts texts;

    public UndoButtons(Runnable undo, Runnable redo, Locale locale) {
        this.texts = Texts.of(UndoButtons.class, locale);
        this.undo = button("undo", "↶", undo);
        this.redo = button("redo", "↷", redo);
        addClassName("pdo-undo");
        add(this.undo, this.redo);
    }

    private static NativeButton button(String id, String sign, Runnable does) {
        NativeButton button = Buttons.plain(sign, does);
        button.addClassNames("small", "tool");
        button.setId(id);
        return button;
    }

    /** Names the steps that are next. */
    public void update(UndoStack<?> stack) {
        name(undo, "undo", stack.undoes().orElse(""));
        name(redo, "redo", stack.redoes().orElse(""));
    }

    private void name(NativeButton button, String key, String step) {
        button.setEnabled(!step.isEmpty());
        String words = step.isEmpty() ? texts.get(key + ".nothing") : texts.get(key, step);
        button.setAriaLabel(words);
        button.setTitle(words);
    }
}
