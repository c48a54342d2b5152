package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatWriter;
import it.pdo.ui.form.UndoStack;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies the edits of a draft: each can be undone, is checked, saved and shown in the preview. Forms depend only on
 * this class.
 */
public final class DraftEditor {
    private final UndoStack<FormatDocument> stack;
    private final PartNaming naming;
    private final List<String> policies;
    private final Texts texts;
    private final Screen screen;
    private DraftCheck check;
    private @Nullable String text;

    /** The callbacks to the screen. */
    public interface Screen {
        /** A text was typed: everything except the current form is updated. */
        void refresh();

        /** An edit is complete and must be saved. */
        void save();

        /** The form must be rebuilt. */
        void redraw(Focus focus);

        /** A part must be shown, with the focus on one of its fields. */
        void show(String part, Focus focus);
    }

    /**
     * The focus after a form was rebuilt.
     *
     * @param pointer pointer of the value, empty for none
     */
    public record Focus(String pointer) {
        public static final Focus NONE = new Focus("");
    }

    /**
     * @param published the version before, if there is one
     * @param policies codes of the scoring policies that the format may name
     */
    public DraftEditor(
            FormatDocument start,
            @Nullable FormatDocument published,
            List<String> policies,
            Texts texts,
            Screen screen) {
        this.stack = new UndoStack<>(start);
        this.naming = new PartNaming(published);
        this.policies = List.copyOf(policies);
        this.texts = texts;
        this.screen = screen;
        this.check = DraftCheck.of(start, policies, texts);
    }

    public FormatDocument now() {
        return stack.now();
    }

    /** The document before the current typing at a pointer. */
    public FormatDocument base(String pointer) {
        return stack.base(pointer);
    }

    /** The draft as YAML: canonical when it is a valid format, else with the keys in their present order. */
    public String text() {
        String written = text;
        if (written == null) {
            written = check.passes()
                    ? check.format().map(FormatWriter::write).orElseGet(now()::asItStands)
                    : now().asItStands();
            text = written;
        }
        return written;
    }

    public DraftCheck check() {
        return check;
    }

    public PartNaming naming() {
        return naming;
    }

    public Texts texts() {
        return texts;
    }

    public UndoStack<FormatDocument> stack() {
        return stack;
    }

    /** A value typed into a field of the form at work, which stays as it is; {@code next} holds all that changes with it. */
    public void type(String pointer, FormatDocument next, String label) {
        if (stack.type(next, pointer, texts.get("did.changed", label))) {
            changed();
        }
    }

    private void changed() {
        text = null;
        check = DraftCheck.of(now(), policies, texts);
        screen.refresh();
    }

    /** Typing has paused: the typed text is saved. */
    public void save() {
        screen.save();
    }

    /** Ends the current typing step. */
    public void endTyping() {
        stack.endTyping();
        screen.save();
    }

    /** Applies an edit after which the form must be rebuilt. */
    public void edit(FormatDocument next, String words, Focus focus) {
        if (stack.edit(next, words)) {
            changed();
            screen.save();
            screen.redraw(focus);
        }
    }

    public void show(String part, Focus focus) {
        screen.show(part, focus);
    }

    public void undo() {
        afterUndoOrRedo(stack.undo());
    }

    public void redo() {
        afterUndoOrRedo(stack.redo());
    }

    private void afterUndoOrRedo(boolean moved) {
        if (moved) {
            changed();
            screen.save();
            screen.redraw(Focus.NONE);
        }
    }

    /** Applies an edit to the current document. */
    public void edit(UnaryOperator<FormatDocument> change, String words, Focus focus) {
        edit(change.apply(now()), words, focus);
    }
}
