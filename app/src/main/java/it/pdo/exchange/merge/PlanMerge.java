package it.pdo.exchange.merge;

import it.pdo.format.PlanFormat;
import it.pdo.planning.Item;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.tenancy.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes the changes of a plan by an imported file: existing items are updated, never duplicated; values that the
 * file does not cover stay unchanged. Pure.
 */
public final class PlanMerge {

    /**
     * The changes and how they read.
     *
     * @param changes for {@link it.pdo.planning.store.revision.PlanRevisions}; parents before those below them
     * @param differences the same in words, with the items that the file does not name
     * @param unchanged how many items the file names and leaves as they are
     * @param items every item the file names, by its place there
     */
    public record Merged(
            List<ItemChange> changes,
            List<ImportedItemDifference> differences,
            int unchanged,
            Map<String, ItemId> items) {
        /** Nothing was compared. */
        public static final Merged NOTHING = new Merged(List.of(), List.of(), 0, Map.of());

        public Merged {
            items = Map.copyOf(items);
            changes = List.copyOf(changes);
            differences = List.copyOf(differences);
        }
    }

    private final PlanTree tree;
    private final Map<ItemId, WholeItem> stored;
    private final PlanDraft draft;
    private final MergeNames names;
    private final boolean removeAbsent;
    private final ContentMerge contents;
    private final ImportDifferenceFormatter words;
    private final IdentityHashMap<ItemDraft, ItemId> ids = new IdentityHashMap<>();
    private final Map<String, ItemId> byPointer = new HashMap<>();
    private final Map<String, ItemId> byCode = new HashMap<>();
    private final List<ItemChange> changes = new ArrayList<>();
    private final List<ImportedItemDifference> differences = new ArrayList<>();
    private int unchanged;

    private PlanMerge(
            PlanTree tree,
            PlanFormat format,
            PlanDraft draft,
            MergeScope scope,
            MergeNames names,
            boolean removeAbsent) {
        this.tree = tree;
        this.stored = PlanContents.of(tree);
        this.draft = draft;
        this.names = names;
        this.removeAbsent = removeAbsent;
        this.contents = new ContentMerge(scope, names, removeAbsent);
        this.words = new ImportDifferenceFormatter(format, names);
    }

    /**
     * Compares a file with a plan.
     *
     * @param scope what the file speaks of
     * @param removeAbsent whether what the file does not name is removed; otherwise it is told and left
     */
    public static Merged merge(
            PlanTree tree,
            PlanFormat format,
            PlanDraft draft,
            MergeScope scope,
            MergeNames names,
            boolean removeAbsent) {
        return new PlanMerge(tree, format, draft, scope, names, removeAbsent).merge();
    }

    private Merged merge() {
        IdentityHashMap<ItemDraft, ItemId> matches = ItemMatching.match(tree, draft.items(), this::outermostUnit);
        identify(draft.items(), matches);
        siblings(draft.items(), null, "");
        absent();
        return new Merged(changes, differences, unchanged, byPointer);
    }

    private String outermostUnit(Item item) {
        return tree.unitOf(item).map(names::outermostName).orElse("");
    }

    private void identify(List<ItemDraft> drafts, IdentityHashMap<ItemDraft, ItemId> matches) {
        for (ItemDraft item : drafts) {
            ItemId match = matches.get(item);
            ItemId id = match == null ? new ItemId(IdGenerator.next()) : match;
            ids.put(item, id);
            byPointer.put(item.sourcePointer(), id);
            byCode.putIfAbsent(item.level() + "|" + item.code(), id);
            identify(item.children(), matches);
        }
    }

    private void siblings(List<ItemDraft> drafts, @Nullable ItemId parent, String above) {
        int last = (parent == null ? tree.roots() : tree.children(parent))
                .stream().mapToInt(Item::position).max().orElse(-1);
        for (ItemDraft item : drafts) {
            ItemId id = java.util.Objects.requireNonNull(ids.get(item));
            WholeItem before = stored.get(id);
            String label = above.isEmpty() ? item.code() : above + " / " + item.code();
            if (before == null) {
                WholeItem added = contents.added(item, parent, ++last, links(item));
                changes.add(ItemChange.added(id, added));
                differences.add(words.of(ImportedItemDifference.Kind.ADDED, added, label, item.sourcePointer()));
            } else {
                boolean moved = !java.util.Objects.equals(before.parent(), parent);
                WholeItem after = contents.changed(before, item, parent, links(item));
                change(id, before, moved ? after.withPlace(parent, ++last) : after, label, item.sourcePointer());
            }
            siblings(item.children(), id, label);
        }
    }

    private void change(ItemId id, WholeItem before, WholeItem after, String label, String pointer) {
        if (before.equals(after)) {
            unchanged++;
            return;
        }
        changes.add(ItemChange.changed(id, before, after));
        differences.add(words.of(before, after, label, pointer, this::label));
    }

    private List<LinkContent> links(ItemDraft item) {
        List<LinkContent> links = new ArrayList<>();
        for (LinkDraft link : item.links()) {
            switch (link.to()) {
                case LinkDraft.ToUnit(List<String> path) ->
                    links.add(new LinkContent(link.kind(), null, names.unit(path), link.weight()));
                case LinkDraft.ToItem(String level, String code) ->
                    target(byCode.get(level + "|" + code), level, code)
                            .ifPresent(to -> links.add(new LinkContent(link.kind(), to, null, link.weight())));
                case LinkDraft.ToPointer(String pointer) ->
                    Optional.ofNullable(byPointer.get(pointer))
                            .ifPresent(to -> links.add(new LinkContent(link.kind(), to, null, link.weight())));
            }
        }
        return links;
    }

    /** The item a link leads to: one of the file, or one of the plan that the file does not name. */
    private Optional<ItemId> target(@Nullable ItemId inFile, String level, String code) {
        return inFile != null
                ? Optional.of(inFile)
                : tree.items().stream()
                        .filter(i -> i.level().equals(level) && i.code().equals(code))
                        .map(Item::id)
                        .findFirst();
    }

    private void absent() {
        List<ItemChange> removed = new ArrayList<>();
        Set<ItemId> named = new HashSet<>(ids.values());
        for (Item item : tree.items()) {
            WholeItem content = stored.get(item.id());
            if (content != null && !named.contains(item.id())) {
                ImportedItemDifference.Kind kind =
                        removeAbsent ? ImportedItemDifference.Kind.REMOVED : ImportedItemDifference.Kind.ABSENT;
                differences.add(words.of(kind, content, label(item.id()), ""));
                removed.add(ItemChange.removed(item.id(), content));
            }
        }
        if (removeAbsent) {
            changes.addAll(removed.reversed());
        }
    }

    private String label(ItemId id) {
        return tree.item(id)
                .map(item -> {
                    List<String> codes = new ArrayList<>();
                    tree.ancestors(item).forEach(above -> codes.add(above.code()));
                    codes.add(item.code());
                    return String.join(" / ", codes);
                })
                .orElse("");
    }
}
