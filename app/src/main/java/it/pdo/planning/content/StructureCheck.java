package it.pdo.planning.content;

import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks whether a plan is still one tree after a revision, and whether all its references are valid. */
public final class StructureCheck {

    private final Map<ItemId, WholeItem> after;
    private final UnitTree units;
    private final Set<PersonId> people;
    private final ItemIssues issues;

    public StructureCheck(Map<ItemId, WholeItem> after, UnitTree units, Set<PersonId> people, ItemIssues issues) {
        this.after = after;
        this.units = units;
        this.people = people;
        this.issues = issues;
    }

    public void check(Collection<ItemChange> changes) {
        for (var change : changes) {
            change.after().ifPresent(content -> check(change, content));
        }
        if (changes.stream().anyMatch(StructureCheck::cutsOff)) {
            after.forEach(this::checkAnchors);
        }
        requireDistinctIndicators();
    }

    /** Removing or moving an item may leave other items without a parent, also unchanged ones. */
    private static boolean cutsOff(ItemChange change) {
        return change.after().isEmpty();
    }

    private void check(ItemChange change, WholeItem content) {
        var item = change.item();
        checkTexts(item, content);
        checkAnchors(item, content);
        if (runsInCircle(item)) {
            issues.add(item, "item.under-itself", ItemIssues.label(content));
        }
        var before = change.before().orElse(null);
        var unit = content.unit();
        if (unit != null
                && (before == null || !unit.equals(before.unit()))
                && units.find(unit).isEmpty()) {
            issues.add(item, "item.unit-unknown", ItemIssues.label(content));
        }
        if (before == null || !before.people().equals(content.people())) {
            checkPeople(item, content);
        }
        checkCells(item, content);
    }

    private void checkTexts(ItemId item, WholeItem content) {
        if (content.title().isBlank()) {
            issues.add(item, "item.title-missing", content.code());
        }
        if (content.title().length() > ItemLimits.TITLE) {
            issues.add(item, "item.title-too-long", content.title().length(), ItemLimits.TITLE);
        }
        if (content.code().length() > ItemLimits.CODE) {
            issues.add(item, "item.code-too-long", content.code().length(), ItemLimits.CODE);
        }
        TextLimits.tooLong(content).forEach(part -> issues.add(item, "item.text-too-long", part.what(), part.limit()));
    }

    private void checkAnchors(ItemId item, WholeItem content) {
        var parent = content.parent();
        if (parent != null && !after.containsKey(parent)) {
            issues.add(item, "item.parent-missing", ItemIssues.label(content));
        }
        for (var link : content.links()) {
            var linked = link.parentItem();
            if (linked != null && !after.containsKey(linked)) {
                issues.add(item, "item.link-missing", ItemIssues.label(content));
            }
            if (item.equals(linked)) {
                issues.add(item, "item.link-to-itself", ItemIssues.label(content));
            }
            var unit = link.parentUnit();
            if (unit != null && units.find(unit).isEmpty()) {
                issues.add(item, "item.unit-unknown", ItemIssues.label(content));
            }
        }
    }

    private boolean runsInCircle(ItemId item) {
        var seen = new HashSet<ItemId>();
        for (@Nullable ItemId at = item; at != null; ) {
            if (!seen.add(at)) {
                return true;
            }
            var content = after.get(at);
            at = content == null ? null : content.parent();
        }
        return false;
    }

    private void checkPeople(ItemId item, WholeItem content) {
        for (var row : content.people()) {
            var person = row.person();
            if (person != null && !people.contains(person)) {
                issues.add(item, "item.person-unknown", ItemIssues.label(content));
            }
        }
    }

    private void checkCells(ItemId item, WholeItem content) {
        record Key(CellKind kind, int year, int month, int day) {}
        var seen = new HashSet<Key>();
        for (var cell : content.cronoprogram()) {
            if (!seen.add(new Key(cell.kind(), cell.year(), cell.month(), cell.day()))) {
                issues.add(item, "item.cell-twice", ItemIssues.label(content), cell.month(), cell.year());
            }
        }
    }

    private void requireDistinctIndicators() {
        var seen = new HashSet<IndicatorId>();
        after.values().forEach(content -> content.indicators().forEach(indicator -> {
            if (!seen.add(indicator.id())) {
                throw new IllegalArgumentException("two indicators with the id " + indicator.id());
            }
        }));
    }
}
