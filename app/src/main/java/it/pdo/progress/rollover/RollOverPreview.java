package it.pdo.progress.rollover;

import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What a roll-over would make.
 *
 * @param draft the new plan, its source pointers the ids of the old items; empty when there are obstacles
 * @param carried in the order of the old plan
 * @param leftOut those that stay behind, without what is below them
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
