package it.pdo.ui.results;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.scoring.input.UnitInput;
import it.pdo.ui.results.ResultTree.Node;
import it.pdo.ui.results.ResultTree.Subject;
import java.util.Optional;

/**
 * The figures that the user may open. A unit's figures are for users who may read the unit. Items without a unit are
 * shared by all units, so every signed-in user may open them. The municipality's own figure reveals those of every
 * unit, so it is for users who may read the whole municipality.
 */
record VisibleFigures(Access access, ResultTree tree) {

    boolean isVisible(Node node) {
        return switch (node.subject()) {
            case Subject.Body _ -> access.mayReadWholeBody();
            case Subject.OfUnit(UnitInput unit) -> access.mayRead(UnitId.parse(unit.id()));
            case Subject.OfItem(var item) -> {
                String unit = item.unitId();
                yield unit == null ? seesAbove(node) : access.mayRead(UnitId.parse(unit)) || seesOwner(node);
            }
            case Subject.OfIndicator _ -> parent(node).filter(this::isVisible).isPresent();
        };
    }

    /**
     * Whether the user may read the item above: whoever is responsible for an objective sees its phases, whatever unit
     * works on them.
     */
    private boolean seesOwner(Node node) {
        return parent(node)
                .filter(above -> above.subject() instanceof Subject.OfItem)
                .filter(this::isVisible)
                .isPresent();
    }

    private boolean seesAbove(Node node) {
        return parent(node)
                .filter(above -> above.subject() instanceof Subject.Body || isVisible(above))
                .isPresent();
    }

    private Optional<Node> parent(Node node) {
        return node.parent() == null ? Optional.empty() : tree.find(node.parent());
    }
}
