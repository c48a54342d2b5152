package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatWriter;
import it.pdo.ui.text.Texts;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A draft at work: every edit goes through here, so that each can be taken back, is checked, is saved and is seen in the
 * preview. Forms know the desk and nothing else of the studio.
 */
public final class DraftEditor {
    private final UndoStack stack;
    private final PartNaming naming;
    private final Texts texts;
    private final Screen screen;
    private DraftCheck check;
    private @Nullable String text;

    /** What the desk tells the screen. */
    public interface Screen {
        /** Something was typed: everything but the form at work follows. */
        void refresh();

        /** An edit is done: it is stored. */
        void save();

        /** The form itself is another one now. */
        void redraw(Focus focus);

        /** A part is wanted, with one of its fields. */
        void show(String part, Focus focus);
    }

    /**
     * Where the keyboard goes after a form was drawn again.
     *
     * @param pointer of the value, empty for nowhere
     */
    public record Focus(String pointer) {
        public static final Focus NONE = new Focus("");
    }

    public DraftEditor(FormatDocument start, @Nullable FormatDocument published, Texts texts, Screen screen) {
        this.stack = new UndoStack(start);
        this.naming = new PartNaming(published);
        this.texts = texts;
        this.screen = screen;
        this.check = DraftCheck.of(start, texts);
    }

    public FormatDocument now() {
        return stack.now();
    }

    /** What the value at a pointer is typed over. */
    public FormatDocument base(String pointer) {
        return stack.base(pointer);
    }

    /** The draft as its file: canonical where it reads as a format, as it stands where it does not. */
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

    public UndoStack stack() {
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
        check = DraftCheck.of(now(), texts);
        screen.refresh();
    }

    /** Typing rests: what was typed is stored. */
    public void save() {
        screen.save();
    }

    /** What was typed is done. */
    public void endTyping() {
        stack.endTyping();
        screen.save();
    }

    /** An edit after which the form is another one. */
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

    /** Runs an edit that needs the document as it is now. */
    public void edit(UnaryOperator<FormatDocument> change, String words, Focus focus) {
        edit(change.apply(now()), words, focus);
    }
}
