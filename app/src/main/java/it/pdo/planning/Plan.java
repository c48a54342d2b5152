package it.pdo.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The head of a stored plan.
 *
 * @param policyCode code of its scoring policy, null for the one named by the format
 * @param version incremented with every change of the plan's structure
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

    /** The years of the plan, in ascending order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(fromYear, toYear).boxed().toList();
    }
}
