package it.pdo.lifecycle;

import it.pdo.format.Level;
import it.pdo.format.Level.Adder;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Circumstances;
import it.pdo.identity.Decision;
import it.pdo.identity.LevelRights;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user may change in a plan, item by item. Determines which operations apply in the present mode and what the
 * format says about the levels; {@link Permissions} decides. Pure.
 */
public final class ItemRights {
    private final Permissions permissions;
    private final PlanTree tree;
    private final Optional<PlanFormat> format;
    private final EditMode mode;

    /**
     * @param permissions the person's, in the units of the plan
     * @param tree the plan as the person changes it
     * @param format the plan's, if it is known
     * @param mode where the person's changes go
     */
    ItemRights(Permissions permissions, PlanTree tree, Optional<PlanFormat> format, EditMode mode) {
        this.permissions = permissions;
        this.tree = tree;
        this.format = format;
        this.mode = mode;
    }

    /**
     * Whether somebody writes items of one of these levels at all, in some unit and at some stage of a plan: for a button
     * that leads to where it is decided, and for the page itself.
     */
    public static Decision mayWriteSome(Permissions permissions, Collection<Level> levels) {
        var somewhere = levels.stream()
                .map(level -> Circumstances.of(null, of(level)))
                .anyMatch(level -> Stream.of(
                                Operation.EDIT_PLAN,
                                Operation.EDIT_OWN_ITEMS,
                                Operation.PREPARE_VARIATION,
                                Operation.EDIT_SECOND_LEVEL)
                        .anyMatch(way -> permissions.mayBelow(way, Optional.empty(), level)));
        return somewhere ? new Decision.Allowed() : permissions.may(Operation.EDIT_PLAN);
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
        // Where an item says its unit, whoever writes for a unit below may add it: the unit is checked when it is
        // saved.
        var place = above.flatMap(tree::unitOf);
        return allows(level.code(), place)
                || (level.unit().use() != Level.Use.NONE && allowsBelow(level.code(), place));
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
                && (tree.items().stream().anyMatch(this::mayEdit)
                        || !addable(null).isEmpty()
                        || tree.items().stream()
                                .anyMatch(item -> !addable(item.id()).isEmpty()));
    }

    /** The items in a set of changes that the user may not change. */
    List<ItemId> forbidden(List<ItemChange> changes) {
        Map<ItemId, WholeItem> fresh = new HashMap<>();
        changes.forEach(change -> change.after().ifPresent(content -> fresh.put(change.item(), content)));
        return changes.stream()
                .filter(change -> !allows(change, fresh))
                .map(ItemChange::item)
                .toList();
    }

    private boolean allows(ItemChange change, Map<ItemId, WholeItem> fresh) {
        var before = tree.item(change.item()).map(this::mayEdit).orElse(true);
        return before
                && change.after()
                        .map(content -> allows(content.level(), unit(content, fresh, fresh.size())))
                        .orElse(true);
    }

    /** The unit that an item will have: its own, or that of its nearest ancestor. */
    private Optional<UnitId> unit(WholeItem content, Map<ItemId, WholeItem> fresh, int deepest) {
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
        var now = now(level);
        return ways().anyMatch(way -> permissions.may(way, unit, now).allowed());
    }

    private boolean allowsBelow(String level, Optional<UnitId> unit) {
        var now = now(level);
        return ways().anyMatch(way -> permissions.mayBelow(way, unit, now));
    }

    /** The operations that allow changes of items in the present mode. */
    private Stream<Operation> ways() {
        return switch (mode) {
            case DIRECT -> Stream.of(Operation.EDIT_PLAN, Operation.EDIT_OWN_ITEMS);
            case VARIATION -> Stream.of(Operation.PREPARE_VARIATION, Operation.EDIT_SECOND_LEVEL);
            case SECOND_LEVEL -> Stream.of(Operation.EDIT_SECOND_LEVEL);
            case NONE -> Stream.empty();
        };
    }

    private Circumstances now(String level) {
        var rights = format.flatMap(each -> each.level(level))
                .map(ItemRights::of)
                .orElseGet(() -> new LevelRights(roles(Level.USUAL_ADDERS), false));
        return Circumstances.of(tree.plan().state().stage(), rights);
    }

    private static LevelRights of(Level level) {
        return new LevelRights(roles(level.addedBy()), level.secondLevel());
    }

    private static Set<Role> roles(List<Adder> adders) {
        return adders.stream().map(ItemRights::role).collect(Collectors.toSet());
    }

    private static Role role(Adder adder) {
        return switch (adder) {
            case CONTRIBUTOR -> Role.CONTRIBUTOR;
            case UNIT_HEAD -> Role.UNIT_HEAD;
            case DIRECTOR -> Role.DIRECTOR;
            case TENANT_ADMIN -> Role.TENANT_ADMIN;
        };
    }
}
