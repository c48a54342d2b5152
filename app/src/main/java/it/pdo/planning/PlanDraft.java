package it.pdo.planning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be stored, as made by an import or a copy.
 *
 * @param code unique among the municipality's plans, such as {@code PDO-2022-2024}
 * @param formatCode code of its plan format
 * @param formatVersion its version, at least 1
 * @param policyCode code of the scoring policy, null for the one named by the format
 * @param notes findings of the import that are not part of any item
 */
public record PlanDraft(
        String code,
        String title,
        int fromYear,
        int toYear,
        String formatCode,
        int formatVersion,
        @Nullable String policyCode,
        List<ItemDraft> items,
        List<SourceNote> notes) {

    /** A draft without notes. */
    public PlanDraft(
            String code,
            String title,
            int fromYear,
            int toYear,
            String formatCode,
            int formatVersion,
            @Nullable String policyCode,
            List<ItemDraft> items) {
        this(code, title, fromYear, toYear, formatCode, formatVersion, policyCode, items, List.of());
    }

    public PlanDraft {
        if (code.isBlank() || title.isBlank() || formatCode.isBlank()) {
            throw new IllegalArgumentException("a plan needs a code, a title and a format");
        }
        if (fromYear < 1990 || toYear > 2100 || toYear < fromYear) {
            throw new IllegalArgumentException("not the years of a plan: " + fromYear + "–" + toYear);
        }
        if (formatVersion < 1) {
            throw new IllegalArgumentException("format versions start at 1");
        }
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        requireUniquePointers(items, new TreeSet<>());
    }

    /** A copy with notes. */
    public PlanDraft with(List<SourceNote> seen) {
        return new PlanDraft(code, title, fromYear, toYear, formatCode, formatVersion, policyCode, items, seen);
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
