package it.pdo.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The undo history of what is being edited, until it is stored or thrown away. Letters typed consecutively into the same field
 * are one step; an edit without effect is none.
 *
 * @param <T> a state of what is edited; its states are compared by {@code equals} and never change
 */
public final class UndoStack<T> {
    /** Maximum number of steps, a few kilobytes each. */
    static final int KEPT = 500;

    private final Deque<Step<T>> before = new ArrayDeque<>();
    private final Deque<Step<T>> after = new ArrayDeque<>();
    private T now;
    private String joining = "";

    /** @param words what was done between {@code from} and what came after it */
    private record Step<T>(T from, String words) {}

    public UndoStack(T start) {
        this.now = start;
    }

    /** The present state. */
    public T now() {
        return now;
    }

    /**
     * Takes an edit.
     *
     * @param words what was done, for the buttons
     * @return whether it changed anything
     */
    public boolean edit(T next, String words) {
        joining = "";
        return push(next, words);
    }

    /** Takes what is being typed into a field; it joins what was typed there just before, until {@link #endTyping}. */
    public boolean type(T next, String pointer, String words) {
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
     * The state before the first typed letter at a pointer, so that dependent values follow from the complete text
     * and not from its first letters.
     */
    public T base(String pointer) {
        Step<T> step = before.peek();
        return step != null && joins(pointer) ? step.from() : now;
    }

    private boolean joins(String pointer) {
        return pointer.equals(joining) && after.isEmpty() && !before.isEmpty();
    }

    /** Ends typing: the next letter starts a new step. */
    public void endTyping() {
        joining = "";
    }

    /** Goes one step back; false where there is none. */
    public boolean undo() {
        return walk(before, after);
    }

    /** Does the step again that was undone last; false where there is none. */
    public boolean redo() {
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

    private boolean push(T next, String words) {
        if (next.equals(now)) {
            return false;
        }
        before.push(new Step<>(now, words));
        if (before.size() > KEPT) {
            before.removeLast();
        }
        after.clear();
        now = next;
        return true;
    }

    private boolean walk(Deque<Step<T>> from, Deque<Step<T>> to) {
        joining = "";
        Step<T> step = from.poll();
        if (step == null) {
            return false;
        }
        to.push(new Step<>(now, step.words()));
        now = step.from();
        return true;
    }
}
