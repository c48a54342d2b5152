package it.pdo.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stored plan, without its items.
 *
 * @param head what tells the plan apart, and what it follows
 * @param version incremented with every change of the plan's structure
 */
public record Plan(PlanId id, Head head, PlanState state, long version) {

    /**
     * What tells a plan apart, and what it follows.
     *
     * @param code unique among the municipality's plans, such as {@code PDO-2022-2024}
     * @param fromYear the first year, not before 1990
     * @param toYear the last year, not after 2100 and not before the first
     * @param formatCode code of its plan format
     * @param formatVersion its version, at least 1
     * @param policyCode code of its scoring policy, null for the one named by the format
     */
    public record Head(
            String code,
            String title,
            int fromYear,
            int toYear,
            String formatCode,
            int formatVersion,
            @Nullable String policyCode) {

        /** The same plan under another version of a format. */
        public Head withFormat(String otherCode, int otherVersion) {
            return new Head(code, title, fromYear, toYear, otherCode, otherVersion, policyCode);
        }
    }

    public String code() {
        return head.code();
    }

    public String title() {
        return head.title();
    }

    public int fromYear() {
        return head.fromYear();
    }

    public int toYear() {
        return head.toYear();
    }

    public String formatCode() {
        return head.formatCode();
    }

    public int formatVersion() {
        return head.formatVersion();
    }

    /** The years of the plan, in ascending order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(head.fromYear(), head.toYear()).boxed().toList();
    }
}
