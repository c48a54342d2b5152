package it.pdo.ui.editor;

import it.pdo.format.Level;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.ui.plan.PlanInView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one person may write in a plan: the roles that a level's format names, over the units they were granted on. */
final class EditRights {
    private final PlanInView view;
    private final PlanTree tree;

    EditRights(PlanInView view, PlanTree tree) {
        this.view = view;
        this.tree = tree;
    }

    boolean mayEdit(Item item) {
        return view.format()
                .level(item.level())
                .filter(level -> holds(level, tree.unitOf(item)))
                .isPresent();
    }

    /** Levels of which the person may add items under another, or at the top of the plan. */
    List<Level> addable(@Nullable ItemId under) {
        Optional<Item> parent = Optional.ofNullable(under).flatMap(tree::item);
        String above = parent.map(Item::level).orElse(Level.PLAN);
        return view.format().childLevels(above).stream()
                .filter(level -> parent.isPresent()
                        ? holds(level, parent.flatMap(tree::unitOf))
                        : level.addedBy().stream().anyMatch(this::holdsAnywhere)
                                || view.access().mayAdminister())
                .toList();
    }

    private boolean holds(Level level, Optional<UnitId> unit) {
        return view.access().mayAdminister()
                || view.who().grants().stream()
                        .anyMatch(grant -> level.addedBy().stream().anyMatch(adder -> role(adder) == grant.role())
                                && covers(grant, unit));
    }

    private boolean holdsAnywhere(Level.Adder adder) {
        return view.who().has(role(adder));
    }

    private boolean covers(Grant grant, Optional<UnitId> unit) {
        return grant.unit().isEmpty()
                || unit.filter(of -> view.units().subtree(grant.unit().get()).contains(of))
                        .isPresent();
    }

    private static Role role(Level.Adder adder) {
        return switch (adder) {
            case CONTRIBUTOR -> Role.CONTRIBUTOR;
            case UNIT_HEAD -> Role.UNIT_HEAD;
            case DIRECTOR -> Role.DIRECTOR;
            case TENANT_ADMIN -> Role.TENANT_ADMIN;
        };
    }
}
