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
 * Some branches of a plan, each whole from its top item down, with what the rest of the plan decides for their rows. A
 * whole plan is all its branches. Immutable.
 *
 * @param tree the items of the branches with all that progress is written on; people, resources and links may be missing
 * @param format absent where the tenant has not the version the plan was written under
 * @param phaseLevels the levels of the plan whose items are phases
 * @param declared months for which any row of the plan, here or elsewhere, declares a target
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
