package it.pdo.lifecycle;

import it.pdo.format.Level;
import it.pdo.format.Level.Adder;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.ItemContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person may change in a plan. Whoever administers the body changes everything; others the items of the units over
 * which they hold one of the roles that the format names for the item's level. Pure.
 */
public final class ItemRights {
    private final SignedIn who;
    private final Permissions permissions;
    private final UnitTree units;
    private final PlanTree tree;
    private final Optional<PlanFormat> format;
    private final EditMode mode;
    private final boolean administrator;
    private final boolean othersToo;

    ItemRights(SignedIn who, UnitTree units, PlanTree tree, Optional<PlanFormat> format, EditMode mode) {
        this.who = who;
        this.units = units;
        this.tree = tree;
        this.format = format;
        this.mode = mode;
        this.permissions = Permissions.of(who, units);
        var stage = tree.plan().state().stage();
        this.administrator = permissions.may(Operation.EDIT_PLAN, stage).allowed();
        this.othersToo = Permissions.takes(Operation.EDIT_OWN_ITEMS, stage);
    }

    /** Whether the item may be changed, moved, cancelled or removed. */
    public boolean mayEdit(Item item) {
        return allows(item.level(), tree.unitOf(item));
    }

    /** Whether an item of a level may be added under another, or at the top of the plan. */
    public boolean mayAdd(Level level, @Nullable ItemId parent) {
        var above = parent == null ? Optional.<Item>empty() : tree.item(parent);
        var under = above.map(Item::level).orElse(Level.PLAN);
        if (!level.parents().contains(under)) {
            return false;
        }
        // At the top a person who holds the role over any unit may add: the item says its unit, which is checked then.
        return above.isPresent()
                ? allows(level.code(), tree.unitOf(above.get())) || holdsBelow(level, tree.unitOf(above.get()))
                : allows(level.code(), Optional.empty()) || holdsBelow(level, Optional.empty());
    }

    /** The levels of which items may be added under an item, or at the top of the plan, in the format's order. */
    public List<Level> addable(@Nullable ItemId parent) {
        return format.stream()
                .flatMap(known -> known.levels().stream())
                .filter(level -> mayAdd(level, parent))
                .toList();
    }

    /** Whether anything at all may be changed or added. */
    public boolean mayChangeAnything() {
        return mode != EditMode.NONE
                && (administrator
                        || tree.items().stream().anyMatch(this::mayEdit)
                        || !addable(null).isEmpty()
                        || tree.items().stream()
                                .anyMatch(item -> !addable(item.id()).isEmpty()));
    }

    /** The items that a set of changes touches although the person may not. */
    List<ItemId> beyond(List<ItemChange> changes) {
        Map<ItemId, ItemContent> fresh = new HashMap<>();
        changes.forEach(change -> change.after().ifPresent(content -> fresh.put(change.item(), content)));
        return changes.stream()
                .filter(change -> !allows(change, fresh))
                .map(ItemChange::item)
                .toList();
    }

    private boolean allows(ItemChange change, Map<ItemId, ItemContent> fresh) {
        var before = tree.item(change.item()).map(this::mayEdit).orElse(true);
        return before
                && change.after()
                        .map(content -> allows(content.level(), unit(content, fresh, fresh.size())))
                        .orElse(true);
    }

    /** The unit of an item as it will be: its own, or that of the nearest above. */
    private Optional<UnitId> unit(ItemContent content, Map<ItemId, ItemContent> fresh, int deepest) {
        if (content.unit() != null) {
            return Optional.of(content.unit());
        }
        var parent = content.parent();
        if (parent == null || deepest < 0) { // below zero it runs in a circle, which is refused elsewhere
            return Optional.empty();
        }
        var above = fresh.get(parent);
        return above != null
                ? unit(above, fresh, deepest - 1)
                : tree.item(parent).flatMap(tree::unitOf);
    }

    private boolean allows(String level, Optional<UnitId> unit) {
        if (!open(level)) {
            return false;
        }
        return administrator || (othersToo && permissions.holds(roles(level).collect(Collectors.toSet()), unit));
    }

    private boolean open(String level) {
        return switch (mode) {
            case DIRECT, VARIATION -> true;
            case SECOND_LEVEL ->
                format.flatMap(known -> known.level(level))
                        .filter(Level::secondLevel)
                        .isPresent();
            case NONE -> false;
        };
    }

    private Stream<Role> roles(String level) {
        return format.flatMap(known -> known.level(level)).map(Level::addedBy).orElse(Level.USUAL_ADDERS).stream()
                .map(ItemRights::role);
    }

    private static Role role(Adder adder) {
        return switch (adder) {
            case CONTRIBUTOR -> Role.CONTRIBUTOR;
            case UNIT_HEAD -> Role.UNIT_HEAD;
            case DIRECTOR -> Role.DIRECTOR;
            case TENANT_ADMIN -> Role.TENANT_ADMIN;
        };
    }

    /** Whether the person holds a role of the level over a unit under the given one: they may add for their own unit. */
    private boolean holdsBelow(Level level, Optional<UnitId> unit) {
        return othersToo
                && open(level.code())
                && level.unit().use() != Level.Use.NONE
                && roles(level.code()).anyMatch(role -> who.grants().stream()
                        .filter(grant -> grant.role() == role)
                        .flatMap(grant -> grant.unit().stream())
                        .anyMatch(own -> units.find(own).isPresent()
                                && unit.map(above -> units.subtree(above).contains(own))
                                        .orElse(true)));
    }
}
