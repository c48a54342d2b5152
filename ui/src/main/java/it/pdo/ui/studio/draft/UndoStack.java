package it.pdo.ui.studio.draft;

import it.pdo.format.document.FormatDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A format and all it was since it was opened. Letters typed one after the other into the same field are one step; an edit
 * that changes nothing is none.
 */
public final class UndoStack {
    /** Steps kept: far more than anybody walks back, and a few kilobytes each. */
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
     * What the value at a pointer is typed over: the format as it was before the first letter of it, so that what else
     * follows from the value follows from the whole of it and from none of the letters on the way.
     */
    FormatDocument base(String pointer) {
        Step step = before.peek();
        return step != null && joins(pointer) ? step.from() : now;
    }

    private boolean joins(String pointer) {
        return pointer.equals(joining) && after.isEmpty() && !before.isEmpty();
    }

    /** What was typed is done: the next letter begins a step of its own. */
    void endTyping() {
        joining = "";
    }

    boolean undo() {
        return walk(before, after);
    }

    boolean redo() {
        return walk(after, before);
    }

    /** What the next undo takes back. */
    public Optional<String> undoes() {
        return Optional.ofNullable(before.peek()).map(Step::words);
    }

    /** What the next redo does again. */
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
