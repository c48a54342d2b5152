package it.pdo.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The head of a stored plan.
 *
 * @param policyCode scoring policy chosen for it, absent for the one the format names
 * @param version grows with every change of the plan's structure
 */
public record Plan(
        PlanId id,
        String code,
        String title,
        int fromYear,
        int toYear,
        String formatCode,
        int formatVersion,
        @Nullable String policyCode,
        PlanState state,
        long version) {

    /** Its years, the earliest first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(fromYear, toYear).boxed().toList();
    }
}
