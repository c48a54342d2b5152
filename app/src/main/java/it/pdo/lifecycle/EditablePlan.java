package it.pdo.lifecycle;

import it.pdo.planning.PlanTree;
import it.pdo.shared.Issue;
import java.util.Optional;

/**
 * A plan as a user edits it.
 *
 * @param tree the plan, or the plan with the variation in preparation; changes are based on its contents
 * @param mode where changes are stored
 * @param notice why not everything can be changed, and what to do; empty without restrictions
 * @param rights what the user may change
 */
public record EditablePlan(PlanTree tree, EditMode mode, Optional<Issue> notice, ItemRights rights) {}
