package it.pdo.ui.studio;

import it.pdo.format.FormatDocument;
import it.pdo.format.FormatWriter;
import it.pdo.ui.text.Texts;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A draft at work: every edit goes through here, so that each can be taken back, is checked, is saved and is seen in the
 * preview. Forms know the desk and nothing else of the studio.
 */
final class Desk {
    private final UndoStack stack;
    private final Naming naming;
    private final Texts texts;
    private final Screen screen;
    private Check check;
    private @Nullable String text;

    /** What the desk tells the screen. */
    interface Screen {
        /** Something was typed: everything but the form at work follows. */
        void follow();

        /** An edit is done: it is stored. */
        void keep();

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
    record Focus(String pointer) {
        static final Focus NONE = new Focus("");
    }

    Desk(FormatDocument start, @Nullable FormatDocument published, Texts texts, Screen screen) {
        this.stack = new UndoStack(start);
        this.naming = new Naming(published);
        this.texts = texts;
        this.screen = screen;
        this.check = Check.of(start, texts);
    }

    FormatDocument now() {
        return stack.now();
    }

    /** What the value at a pointer is typed over. */
    FormatDocument base(String pointer) {
        return stack.base(pointer);
    }

    /** The draft as its file: canonical where it reads as a format, as it stands where it does not. */
    String text() {
        String written = text;
        if (written == null) {
            written = check.passes()
                    ? check.format().map(FormatWriter::write).orElseGet(now()::asItStands)
                    : now().asItStands();
            text = written;
        }
        return written;
    }

    Check check() {
        return check;
    }

    Naming naming() {
        return naming;
    }

    Texts texts() {
        return texts;
    }

    UndoStack stack() {
        return stack;
    }

    /** A value typed into a field of the form at work, which stays as it is. */
    void type(String pointer, Object value, String label) {
        type(pointer, now().with(pointer, value), label);
    }

    /** The same, where typing it changes more than its own value. */
    void type(String pointer, FormatDocument next, String label) {
        if (stack.type(next, pointer, texts.get("did.changed", label))) {
            changed();
        }
    }

    private void changed() {
        text = null;
        check = Check.of(now(), texts);
        screen.follow();
    }

    /** Typing rests: what was typed is stored. */
    void keep() {
        screen.keep();
    }

    /** What was typed is done. */
    void settle() {
        stack.settle();
        screen.keep();
    }

    /** An edit after which the form is another one. */
    void edit(FormatDocument next, String words, Focus focus) {
        if (stack.edit(next, words)) {
            changed();
            screen.keep();
            screen.redraw(focus);
        }
    }

    void show(String part, Focus focus) {
        screen.show(part, focus);
    }

    void undo() {
        walked(stack.undo());
    }

    void redo() {
        walked(stack.redo());
    }

    private void walked(boolean moved) {
        if (moved) {
            changed();
            screen.keep();
            screen.redraw(Focus.NONE);
        }
    }

    /** Runs an edit that needs the document as it is now. */
    void edit(UnaryOperator<FormatDocument> change, String words, Focus focus) {
        edit(change.apply(now()), words, focus);
    }
}
