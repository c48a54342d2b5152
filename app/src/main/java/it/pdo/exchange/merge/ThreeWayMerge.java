package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.LocalizedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges an edited export with a plan that changed after the export: a value that only the file changed is the file's, a
 * value that only the plan changed stays the plan's, and a value that both changed differently is a conflict. Without it,
 * an old file would undo what others corrected since. Items and indicators are matched by the ids that the file carries.
 * Pure.
 *
 * <p>See docs/decisions/0028.
 */
public final class ThreeWayMerge {

    /** What to do with a value that file and plan changed differently. */
    public enum OnConflict {
        /** Nothing is imported until somebody decides. */
        REFUSE,
        KEEP_PLAN,
        TAKE_FILE
    }

    /**
     * Three states of one plan, read in the same way.
     *
     * @param exported as it was written into the file
     * @param edited as the file says now
     * @param current as it is stored now
     */
    public record States(PlanDraft exported, PlanDraft edited, PlanDraft current) {}

    /**
     * The merged plan.
     *
     * @param plan to be imported in place of the edited one
     */
    public record Merged(PlanDraft plan, List<Conflict> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * A value that file and plan changed differently.
     *
     * @param pointer the item or indicator, as the file identifies it
     * @param column key of its column in the workbook
     * @param label codes from the root down, such as {@code 3 / 1a}
     * @param what name of the value
     */
    public record Conflict(String pointer, String column, String label, LocalizedMessage what, Values values) {

        /** The value in the three states; {@link LocalizedMessage#nothing} for none. */
        public record Values(LocalizedMessage exported, LocalizedMessage edited, LocalizedMessage current) {}
    }

    /** An item with its place. */
    private record Placed(ItemDraft item, @Nullable String parent, String label) {}

    private final States states;
    private final boolean removeAbsent;
    private final ItemThreeWayMerge values;
    private final Map<String, Placed> exported;
    private final Map<String, Placed> edited;
    private final Map<String, Placed> current;
    private final Map<String, Placed> merged = new LinkedHashMap<>();

    private ThreeWayMerge(States states, MergeScope scope, boolean removeAbsent, OnConflict onConflict) {
        this.states = states;
        this.removeAbsent = removeAbsent;
        this.values = new ItemThreeWayMerge(scope, removeAbsent, onConflict);
        this.exported = placed(states.exported());
        this.edited = placed(states.edited());
        this.current = placed(states.current());
    }

    /**
     * Merges.
     *
     * @param scope what the file speaks of; the rest is the plan's
     * @param removeAbsent whether what was taken out of the file is to be removed from the plan
     */
    public static Merged merge(States states, MergeScope scope, boolean removeAbsent, OnConflict onConflict) {
        return new ThreeWayMerge(states, scope, removeAbsent, onConflict).merge();
    }

    private Merged merge() {
        edited.forEach(this::edited);
        current.forEach((pointer, now) -> {
            if (!edited.containsKey(pointer)) {
                notInFile(pointer, now);
            }
        });
        PlanDraft file = states.edited();
        return new Merged(new PlanDraft(file.head(), tree(), file.notes()), values.conflicts());
    }

    private void edited(String pointer, Placed inFile) {
        Placed before = exported.get(pointer);
        Placed now = current.get(pointer);
        if (before == null) {
            added(pointer, inFile);
        } else if (now == null) {
            removedSince(pointer, before, inFile);
        } else {
            values.at(pointer, inFile.label());
            ItemDraft item = values.merge(before.item(), inFile.item(), now.item());
            String parent = values.parent(before.parent(), inFile.parent(), now.parent(), this::label);
            merged.put(pointer, new Placed(item, parent, inFile.label()));
        }
    }

    /** A new row; without a place when what is above it was removed since. */
    private void added(String pointer, Placed inFile) {
        String parent = inFile.parent();
        boolean orphan = parent != null && exported.containsKey(parent) && !current.containsKey(parent);
        if (!orphan) {
            merged.put(pointer, inFile);
            return;
        }
        values.at(pointer, inFile.label());
        if (values.removedInPlan(message("column.item"), inFile.item().title())) {
            merged.put(pointer, inFile);
        }
    }

    private void removedSince(String pointer, Placed before, Placed inFile) {
        values.at(pointer, inFile.label());
        boolean untouched =
                Objects.equals(before.parent(), inFile.parent()) && values.same(before.item(), inFile.item());
        if (!untouched
                && values.removedInPlan(message("column.item"), inFile.item().title())) {
            merged.put(pointer, inFile);
        }
    }

    private void notInFile(String pointer, Placed now) {
        Placed before = exported.get(pointer);
        if (before == null) {
            merged.put(pointer, now); // added since: the file could not know of it
            return;
        }
        boolean changed = !Objects.equals(before.parent(), now.parent()) || !values.same(before.item(), now.item());
        values.at(pointer, now.label());
        if (removeAbsent
                && changed
                && !values.removedInFile(message("column.item"), now.item().title())) {
            merged.put(pointer, now);
        }
    }

    private String label(String pointer) {
        return Optional.ofNullable(edited.get(pointer))
                .or(() -> Optional.ofNullable(current.get(pointer)))
                .or(() -> Optional.ofNullable(exported.get(pointer)))
                .map(Placed::label)
                .orElse(pointer);
    }

    private static Map<String, Placed> placed(PlanDraft plan) {
        Map<String, Placed> found = new LinkedHashMap<>();
        plan.items().forEach(item -> place(item, null, "", found));
        return found;
    }

    private static void place(ItemDraft item, @Nullable String parent, String above, Map<String, Placed> into) {
        String label = above.isEmpty() ? item.code() : above + " / " + item.code();
        into.put(item.sourcePointer(), new Placed(item, parent, label));
        item.children().forEach(child -> place(child, item.sourcePointer(), label, into));
    }

    /**
     * The merged items as a tree. An item whose parent is gone is left out: it was told as a conflict, or was removed
     * with its parent. Two items that were put under each other, one in the file and one in the plan, stay where the
     * plan has them.
     */
    private List<ItemDraft> tree() {
        Map<String, List<String>> children = new LinkedHashMap<>();
        List<String> roots = new ArrayList<>();
        merged.forEach((pointer, placed) -> {
            String parent = circle(pointer) ? parentNow(pointer) : placed.parent();
            if (parent == null) {
                roots.add(pointer);
            } else {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(pointer);
            }
        });
        return roots.stream().map(root -> item(root, children)).toList();
    }

    private ItemDraft item(String pointer, Map<String, List<String>> children) {
        return Objects.requireNonNull(merged.get(pointer))
                .item()
                .withChildren(children.getOrDefault(pointer, List.of()).stream()
                        .map(child -> item(child, children))
                        .toList());
    }

    private @Nullable String parentNow(String pointer) {
        Placed now = current.get(pointer);
        return now == null ? null : now.parent();
    }

    private boolean circle(String pointer) {
        Set<String> above = new LinkedHashSet<>();
        for (String at = pointer; at != null; ) {
            if (!above.add(at)) {
                return true;
            }
            Placed placed = merged.get(at);
            at = placed == null ? null : placed.parent();
        }
        return false;
    }
}
