package it.pdo.progress.rollover;

import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The result that a roll-over would have.
 *
 * @param draft the new plan, with the ids of the old items as source pointers; empty when there are obstacles
 * @param carried in the order of the old plan
 * @param leftOut items not carried over, without their descendants
 * @param obstacles why it cannot be stored, and what to do
 */
public record RollOverPreview(
        Optional<PlanDraft> draft, List<CarriedItem> carried, List<LeftOutItem> leftOut, List<Issue> obstacles) {

    public RollOverPreview {
        carried = List.copyOf(carried);
        leftOut = List.copyOf(leftOut);
        obstacles = List.copyOf(obstacles);
    }
}
