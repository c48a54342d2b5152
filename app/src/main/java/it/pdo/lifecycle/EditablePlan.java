package it.pdo.lifecycle;

import it.pdo.planning.PlanTree;
import it.pdo.shared.Issue;
import java.util.Optional;

/**
 * A plan as a person edits it.
 *
 * @param tree what the editor shows: the plan, or the plan as the variation in preparation has it; the contents that changes
 *     are made from come from here
 * @param mode where changes go
 * @param notice why not everything can be changed, and what to do; empty when nothing is in the way
 * @param rights what the person may change
 */
public record EditablePlan(PlanTree tree, EditMode mode, Optional<Issue> notice, ItemRights rights) {}
