package it.pdo.ui.results;

import it.pdo.identity.Access;
import it.pdo.organisation.UnitId;
import it.pdo.scoring.input.UnitInput;
import it.pdo.ui.results.ResultTree.Node;
import it.pdo.ui.results.ResultTree.Subject;
import java.util.Optional;

/**
 * What somebody may open of the results. A unit's figures are for who may read the unit. What belongs to no unit is
 * shared by all of them, and everybody's result hangs on it, so everybody signed in may open it. The body's own figure
 * opens every unit's, so it is for who may read the whole body.
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

    /** Whether the item above is one's own: who answers for an objective sees its phases, whoever works at them. */
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
