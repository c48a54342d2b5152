package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.ParentRule;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.MergeRule;
import it.pdo.exchange.mapping.TextFilter;
import it.pdo.exchange.source.ColumnPlaces;
import it.pdo.exchange.source.SourcePlaces;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.InFileOrder;
import it.pdo.format.Level;
import it.pdo.format.Numbering;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.tree.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of a file into a plan, as a mapping says. Pure; all or nothing: one record that cannot be read and
 * there is no plan.
 */
public final class PlanMapper {

    private record Kin(String level, String key) {}

    private final Mapping mapping;
    private final PlanFormat format;
    private final MappingRun run;
    private final ItemAssembler maker;
    private final RepeatedGroups repeated;
    private final PartMapper parts;
    private final List<DraftItem> roots = new ArrayList<>();
    private final ItemIndex index = new ItemIndex();
    private final LinkMapper links;
    private final RecordMerge merging;
    private final Map<Kin, List<DraftItem>> within = new HashMap<>();
    private final Map<DraftItem, Map<Kin, DraftItem>> groups = new HashMap<>();
    private final Map<Kin, DraftItem> rootGroups = new HashMap<>();

    private PlanMapper(Mapping mapping, PlanFormat format, TreeNode root) {
        this.mapping = mapping;
        this.format = format;
        this.run = new MappingRun(
                mapping.lookups(),
                mapping.file().source().isTable() ? Optional.of(ColumnPlaces.of(root)) : Optional.empty());
        this.maker = new ItemAssembler(format, run);
        this.repeated = new RepeatedGroups(format, run);
        this.parts = new PartMapper(format, run);
        this.links = new LinkMapper(format, run, index);
        this.merging = new RecordMerge(maker, links, run);
    }

    /** Maps a whole file. */
    public static MappingOutcome map(Mapping mapping, PlanFormat format, PlanHeader header, TreeNode root) {
        return new PlanMapper(mapping, format, root).map(format, header, root);
    }

    private MappingOutcome map(PlanFormat format, PlanHeader header, TreeNode root) {
        SourceRecord file = new SourceRecord(root, null, new HashSet<>());
        for (ItemRule rule : mapping.items()) {
            apply(rule, file, null);
        }
        links.resolve();
        parts.reportUnmatchedRows();
        new Derivations(mapping.derivations()).apply(roots);
        if (!Issue.anyError(run.issues())) {
            new ImportedItemCheck(format, run).check(roots); // what an error took away must not be told as missing
        }
        if (roots.isEmpty() && !Issue.anyError(run.issues())) {
            run.error(file, "import.nothing", message("import.nothing"));
        }
        UnreadValues.report(file, mapping.unused(), run);
        List<Issue> issues = InFileOrder.of(run.issues());
        if (Issue.anyError(issues)) {
            return new MappingOutcome.Unreadable(issues);
        }
        PlanDraft draft = new PlanDraft(
                new Plan.Head(
                        header.code(),
                        header.title(),
                        header.fromYear(),
                        header.toYear(),
                        format.code(),
                        format.version(),
                        format.policy()),
                roots.stream().map(DraftItem::draft).toList(),
                parts.notes());
        return new MappingOutcome.Mapped(draft, ImportCounts.of(draft), issues, SourcePlaces.of(root, run.places()));
    }

    private void apply(ItemRule rule, SourceRecord from, @Nullable DraftItem above) {
        for (SourceRecord record : from.select(rule.selection().each())) {
            if (rule.selection().when().stream().allMatch(c -> run.meets(c, record))) {
                applyTo(rule, record, above);
            }
        }
    }

    private void applyTo(ItemRule rule, SourceRecord record, @Nullable DraftItem above) {
        DraftItem item = above;
        for (ItemShape group : rule.groups()) {
            item = group(group, record, item);
        }
        ItemShape own = rule.item();
        if (own != null) {
            ParentRule parent = own.parent();
            Optional<DraftItem> stand = parent == null ? Optional.ofNullable(item) : parent(parent, record);
            if (parent != null && stand.isEmpty()) {
                return;
            }
            item = addOrMerge(own, record, stand.orElse(null));
        }
        if (item != null) {
            parts.add(rule, record, item);
            links.add(rule.parts().links(), record, item);
        } else if (!rule.leadsOn()) {
            run.error(record, "import.no-item", message("import.no-item"));
            return;
        }
        for (ItemRule child : rule.items()) {
            apply(child, record, item);
        }
    }

    private DraftItem addOrMerge(ItemShape shape, SourceRecord record, @Nullable DraftItem above) {
        MergeRule merge = shape.merge();
        Optional<DraftItem> there =
                merge == null || run.fill(shape.key(), record).isBlank()
                        ? Optional.empty()
                        : index.byKey(shape.level(), run.fill(shape.key(), record));
        if (merge == null || there.isEmpty()) {
            return add(shape, record, above, record.node().pointer());
        }
        merging.merge(shape, merge, record, there.get(), above);
        return there.get();
    }

    private @Nullable DraftItem group(ItemShape shape, SourceRecord record, @Nullable DraftItem above) {
        String key = run.fill(shape.key(), record);
        if (key.isBlank()) {
            return above;
        }
        Map<Kin, DraftItem> known = above == null ? rootGroups : groups.computeIfAbsent(above, a -> new HashMap<>());
        Kin kin = new Kin(shape.level(), numberedByUnit(shape) ? unitOf(shape, record) + "|" + key : key);
        DraftItem group = known.get(kin);
        if (group == null) {
            group = add(shape, record, above, record.node().pointer() + "#" + shape.level());
            known.put(kin, group);
        } else if (run.table()) {
            repeated.check(shape, group, record);
        } else {
            sameTitle(group, run.fill(shape.title(), record), record);
        }
        return group;
    }

    /** Whether codes of the level begin anew in each unit: then the unit is part of what identifies an item. */
    private boolean numberedByUnit(ItemShape shape) {
        return format.level(shape.level())
                .map(Level::numbering)
                .filter(numbering -> numbering.within() == Numbering.Within.UNIT)
                .isPresent();
    }

    private String unitOf(ItemShape shape, SourceRecord record) {
        return shape.standing().unit().stream()
                .map(step -> TextFilter.plain(run.fill(step, record)))
                .collect(Collectors.joining("|"));
    }

    private void sameTitle(DraftItem group, String title, SourceRecord record) {
        if (!group.title.equals(title)) {
            run.warning(
                    record,
                    "import.group-title",
                    message(
                            "import.group-title",
                            group.label,
                            MappingRun.shorten(group.title),
                            MappingRun.shorten(title)));
        }
    }

    private DraftItem add(ItemShape shape, SourceRecord record, @Nullable DraftItem above, String pointer) {
        List<DraftItem> siblings = above == null ? roots : above.children;
        DraftItem item = maker.make(shape, record, above, siblings, pointer);
        siblings.add(item);
        item.above = above;
        if (run.flag(shape.standing().suspended(), record)) {
            item.state = ItemState.SUSPENDED;
        }
        index.add(item, run.fill(shape.key(), record));
        String outermost = item.unitPath.stream().findFirst().orElse("");
        within.computeIfAbsent(new Kin(shape.level(), outermost), k -> new ArrayList<>())
                .add(item);
        return item;
    }

    private Optional<DraftItem> parent(ParentRule rule, SourceRecord record) {
        String key = run.fill(rule.key(), record);
        Optional<DraftItem> found = index.byKey(rule.level(), key);
        if (found.isPresent()) {
            return found;
        }
        if (rule.within() != null) {
            DraftItem last = before(
                    record, within.getOrDefault(new Kin(rule.level(), run.fill(rule.within(), record)), List.of()));
            if (last != null) {
                run.warning(record, "import.parent-guessed", message("import.parent-guessed", last.code));
                return Optional.of(last);
            }
        }
        run.error(record, "import.no-parent", message("import.no-parent", rule.level(), MappingRun.shorten(key)));
        return Optional.empty();
    }

    /** The last of the items whose record comes before the given one in the file, or null. */
    private static @Nullable DraftItem before(SourceRecord record, List<DraftItem> items) {
        int line = record.node().place().line();
        int column = record.node().place().column();
        DraftItem last = null;
        for (DraftItem item : items) {
            Place place = item.record.node().place();
            if (place.line() < line || (place.line() == line && place.column() < column)) {
                last = item;
            }
        }
        return last;
    }
}
