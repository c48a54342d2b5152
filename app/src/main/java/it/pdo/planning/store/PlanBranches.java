package it.pdo.planning.store;

import it.pdo.format.PlanFormat;
import it.pdo.planning.CellKind;
import it.pdo.planning.CronoprogramLevels;
import it.pdo.planning.PlanTree;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some complete branches of a plan, from their top items down, with the information about the rest of the plan that
 * their rows depend on. A whole plan is all its branches. Immutable.
 *
 * @param tree the items of the branches with cronoprograms and indicators; people, resources and links may be missing
 * @param format empty when the tenant does not have the plan's format version
 * @param phaseLevels the levels of the plan whose items are phases
 * @param declared months with a declared target in any row of the plan
 */
public record PlanBranches(
        PlanTree tree, Optional<PlanFormat> format, CronoprogramLevels phaseLevels, Set<YearMonth> declared) {

    public PlanBranches {
        declared = Set.copyOf(declared);
    }

    /** All branches of a plan. */
    public static PlanBranches whole(PlanTree tree, Optional<PlanFormat> format) {
        return new PlanBranches(
                tree,
                format,
                CronoprogramLevels.of(format, tree),
                tree.items().stream()
                        .flatMap(item -> tree.cells(item.id()).stream())
                        .filter(cell -> cell.kind() == CellKind.CHECKPOINT)
                        .map(cell -> YearMonth.of(cell.year(), cell.month()))
                        .collect(Collectors.toSet()));
    }
}
