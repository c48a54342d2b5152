package it.pdo.planning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be stored, as made by an import or a copy.
 *
 * @param notes findings of the import that are not part of any item
 */
public record PlanDraft(Plan.Head head, List<ItemDraft> items, List<SourceNote> notes) {

    /** A draft without notes. */
    public PlanDraft(Plan.Head head, List<ItemDraft> items) {
        this(head, items, List.of());
    }

    public PlanDraft {
        if (head.code().isBlank() || head.title().isBlank() || head.formatCode().isBlank()) {
            throw new IllegalArgumentException("a plan needs a code, a title and a format");
        }
        if (head.fromYear() < 1990 || head.toYear() > 2100 || head.toYear() < head.fromYear()) {
            throw new IllegalArgumentException("not the years of a plan: " + head.fromYear() + "–" + head.toYear());
        }
        if (head.formatVersion() < 1) {
            throw new IllegalArgumentException("format versions start at 1");
        }
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        requireUniquePointers(items, new TreeSet<>());
    }

    /** A copy with notes. */
    public PlanDraft with(List<SourceNote> seen) {
        return new PlanDraft(head, items, seen);
    }

    public String code() {
        return head.code();
    }

    public String title() {
        return head.title();
    }

    public int fromYear() {
        return head.fromYear();
    }

    public int toYear() {
        return head.toYear();
    }

    public String formatCode() {
        return head.formatCode();
    }

    public int formatVersion() {
        return head.formatVersion();
    }

    public @Nullable String policyCode() {
        return head.policyCode();
    }

    private static void requireUniquePointers(List<ItemDraft> items, Set<String> seen) {
        for (var item : items) {
            requireNew(item.sourcePointer(), seen);
            item.indicators().forEach(indicator -> requireNew(indicator.sourcePointer(), seen));
            requireUniquePointers(item.children(), seen);
        }
    }

    private static void requireNew(String pointer, Set<String> seen) {
        if (!pointer.isEmpty() && !seen.add(pointer)) {
            throw new IllegalArgumentException("two elements come from " + pointer);
        }
    }
}
