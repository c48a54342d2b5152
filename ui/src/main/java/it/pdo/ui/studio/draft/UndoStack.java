package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The undo history of a document. Letters typed consecutively into the same field are one step; an edit without effect
 * is none.
 */
public final class UndoStack {
    /** Maximum number of steps, a few kilobytes each. */
    static final int KEPT = 500;

    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> after = new ArrayDeque<>();
    private FormatDocument now;
    private String joining = "";

    /** @param words what was done between {@code from} and what came after it */
    private record Step(FormatDocument from, String words) {}

    UndoStack(FormatDocument start) {
        this.now = start;
    }

    FormatDocument now() {
        return now;
    }

    /**
     * Takes an edit.
     *
     * @param words what was done, for the buttons
     * @return whether it changed anything
     */
    boolean edit(FormatDocument next, String words) {
        joining = "";
        return push(next, words);
    }

    /** Takes what is being typed; it joins what was typed there just before, until {@link #endTyping}. */
    boolean type(FormatDocument next, String pointer, String words) {
        if (joins(pointer)) {
            boolean changed = !next.equals(now);
            now = next;
            return changed;
        }
        boolean changed = push(next, words);
        joining = changed ? pointer : "";
        return changed;
    }

    /**
     * The document before the first typed letter at a pointer, so that dependent values follow from the complete text
     * and not from its first letters.
     */
    FormatDocument base(String pointer) {
        Step step = before.peek();
        return step != null && joins(pointer) ? step.from() : now;
    }

    private boolean joins(String pointer) {
        return pointer.equals(joining) && after.isEmpty() && !before.isEmpty();
    }

    /** Ends typing: the next letter starts a new step. */
    void endTyping() {
        joining = "";
    }

    boolean undo() {
        return walk(before, after);
    }

    boolean redo() {
        return walk(after, before);
    }

    /** What the next undo would undo. */
    public Optional<String> undoes() {
        return Optional.ofNullable(before.peek()).map(Step::words);
    }

    /** What the next redo would redo. */
    public Optional<String> redoes() {
        return Optional.ofNullable(after.peek()).map(Step::words);
    }

    private boolean push(FormatDocument next, String words) {
        if (next.equals(now)) {
            return false;
        }
        before.push(new Step(now, words));
        if (before.size() > KEPT) {
            before.removeLast();
        }
        after.clear();
        now = next;
        return true;
    }

    private boolean walk(Deque<Step> from, Deque<Step> to) {
        joining = "";
        Step step = from.poll();
        if (step == null) {
            return false;
        }
        to.push(new Step(now, step.words()));
        now = step.from();
        return true;
    }
}
