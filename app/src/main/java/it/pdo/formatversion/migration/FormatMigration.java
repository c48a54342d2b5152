package it.pdo.formatversion.migration;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.formatversion.migration.MigrationStep.Kind;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.shared.Issue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes the migration of a plan to another version of its format. Elements correspond when they have the same code,
 * or when the new version declares their former code in {@code was}. Pure.
 *
 * <p>Items of a removed level are dropped; their children move to the nearest allowed ancestor, and are dropped too
 * when there is none.
 */
public final class FormatMigration {
    private final PlanTree tree;
    private final PlanFormat before;
    private final ItemMigrator migrator;
    private final Map<ItemId, WholeItem> contents;
    private final Map<ItemId, WholeItem> kept = new LinkedHashMap<>();
    private final Map<ItemId, MigrationStepCollector> steps = new LinkedHashMap<>();
    private final Map<Optional<ItemId>, Integer> arrivals = new HashMap<>();
    private final RecordedFigureConversion conversion;
    private final List<FigureChange> figures = new ArrayList<>();
    private final List<Issue> obstacles = new ArrayList<>();

    private FormatMigration(PlanTree tree, PlanFormat before, PlanFormat after, GivenValues given) {
        this.tree = tree;
        this.before = before;
        this.migrator = new ItemMigrator(before, after, tree.plan(), given);
        this.conversion = new RecordedFigureConversion(before, after);
        this.contents = PlanContents.of(tree);
    }

    /** The migration of a plan without progress, when no missing values are given. */
    public static MigrationPreview preview(PlanTree tree, PlanFormat before, PlanFormat after) {
        return preview(tree, before, after, GivenValues.NONE, Map.of());
    }

    /**
     * The migration of the plan.
     *
     * @param given values given for requirements of the new version
     * @param written entered values of its phases
     */
    public static MigrationPreview preview(
            PlanTree tree,
            PlanFormat before,
            PlanFormat after,
            GivenValues given,
            Map<ItemId, SortedMap<YearMonth, BigDecimal>> written) {
        FormatMigration migration = new FormatMigration(tree, before, after, given);
        migration.contents.forEach(migration::item);
        migration.cutLinks();
        written.forEach(migration::figures);
        return migration.result();
    }

    /** What people wrote of a phase, said in the other way or in the way of the migration. */
    private void figures(ItemId id, SortedMap<YearMonth, BigDecimal> written) {
        WholeItem content = contents.get(id);
        if (content == null) {
            return;
        }
        Optional<Level> level = kept.containsKey(id) ? migrator.successor(content.level()) : Optional.empty();
        switch (conversion.of(id, level, written)) {
            case RecordedFigureConversion.Outcome.Stopped(String key, YearMonth month) ->
                obstacles.add(
                        MigrationStepCollector.refusal(key, (content.code() + " " + content.title()).strip(), month));
            case RecordedFigureConversion.Outcome.Converted(List<FigureChange> changes) -> {
                figures.addAll(changes);
                if (!changes.isEmpty()) {
                    steps.computeIfAbsent(id, _ -> new MigrationStepCollector())
                            .add(
                                    Kind.CONVERTED,
                                    "converted.written",
                                    shown(changes, FigureChange::before),
                                    shown(changes, FigureChange::after));
                }
            }
        }
    }

    private static List<String> shown(List<FigureChange> changes, Function<FigureChange, BigDecimal> figure) {
        return changes.stream()
                .map(change -> MigrationStepCollector.shown(change.month()) + ": "
                        + MigrationStepCollector.shown(figure.apply(change)))
                .toList();
    }

    private void item(ItemId id, WholeItem content) {
        MigrationStepCollector found = new MigrationStepCollector();
        steps.put(id, found);
        Optional<Level> old = before.level(content.level());
        Optional<Level> next = migrator.successor(content.level());
        if (old.isEmpty() || next.isEmpty()) {
            found.add(
                    Kind.DROPPED,
                    "dropped.item",
                    old.map(Level::name).orElse(content.level()),
                    content.fields(),
                    String.valueOf(content.indicators().size()),
                    String.valueOf(content.cronoprogram().size()));
            return;
        }
        Level level = next.get();
        Optional<Optional<ItemId>> place = place(content.parent(), level);
        if (place.isEmpty()) {
            found.add(Kind.DROPPED, "dropped.homeless", level.name(), content.fields());
            return;
        }
        WholeItem migrated = migrator.migrate(id, content, old.get(), level, found);
        @Nullable ItemId parent = place.get().orElse(null);
        kept.put(
                id, java.util.Objects.equals(parent, content.parent()) ? migrated : moved(id, migrated, parent, found));
    }

    /** The item's own parent, or the nearest one above that is kept and allowed; empty when there is none. */
    private Optional<Optional<ItemId>> place(@Nullable ItemId from, Level level) {
        for (@Nullable ItemId at = from; at != null; ) {
            WholeItem above = kept.get(at);
            if (above != null && level.parents().contains(above.level())) {
                return Optional.of(Optional.of(at));
            }
            WholeItem former = contents.get(at);
            at = former == null ? null : former.parent();
        }
        return level.parents().contains(Level.PLAN) ? Optional.of(Optional.empty()) : Optional.empty();
    }

    private WholeItem moved(ItemId id, WholeItem content, @Nullable ItemId parent, MigrationStepCollector found) {
        Optional<ItemId> above = Optional.ofNullable(parent);
        int position = arrivals.merge(above, 1, Integer::sum) + siblings(parent);
        found.add(
                Kind.MOVED,
                parent == null ? "moved.top" : "moved",
                above.map(p -> kept.get(p)).map(p -> p.code() + " " + p.title()).orElse(""));
        WholeItem placed = content.withPlace(parent, position);
        return content.unit() != null
                ? placed
                : tree.item(id)
                        .flatMap(tree::unitOf)
                        .map(unit -> placed.with(placed.code(), placed.title(), unit, placed.weight()))
                        .orElse(placed);
    }

    private int siblings(@Nullable ItemId parent) {
        return (parent == null ? tree.roots() : tree.children(parent))
                .stream().mapToInt(i -> i.position()).max().orElse(-1);
    }

    /** Links that led to items that are dropped. */
    private void cutLinks() {
        kept.replaceAll((id, content) -> {
            List<LinkContent> links = content.links().stream()
                    .filter(l -> l.parentItem() == null || kept.containsKey(l.parentItem()))
                    .toList();
            int cut = content.links().size() - links.size();
            if (cut > 0) {
                MigrationStepCollector found = steps.get(id);
                if (found != null) {
                    found.add(Kind.DROPPED, "dropped.links", String.valueOf(cut));
                }
            }
            return cut > 0 ? content.withLinks(links) : content;
        });
    }

    private MigrationPreview result() {
        List<ItemMigration> items = new ArrayList<>();
        List<ItemChange> changes = new ArrayList<>();
        List<MissingValue> missing = new ArrayList<>();
        contents.forEach((id, content) -> {
            MigrationStepCollector found = steps.getOrDefault(id, new MigrationStepCollector());
            found.required()
                    .forEach(one ->
                            missing.add(new MissingValue(id, (content.code() + " " + content.title()).strip(), one)));
            if (!found.all().isEmpty()) {
                String level = before.level(content.level()).map(Level::name).orElse(content.level());
                items.add(new ItemMigration(id, level, content.code(), content.title(), found.all()));
            }
            WholeItem after = kept.get(id);
            if (after == null) {
                changes.add(ItemChange.removed(id, content));
            } else if (!after.equals(content)) {
                changes.add(ItemChange.changed(id, content, after));
            }
        });
        return new MigrationPreview(items, changes, missing, figures, obstacles);
    }
}
