package it.pdo.target;

/**
 * A target in the flat notation of published lists of targets.
 *
 * @param operator {@code >=}, {@code >}, {@code <=}, {@code <}, {@code =}; empty for several conditions and milestones
 * @param value a plain number with a dot, an ISO date, {@code SI}; empty likewise
 * @param better {@code higher}, {@code lower}, {@code lower (più negativo)}, {@code earlier}, {@code yes} or empty
 */
public record TargetNotation(TargetClass targetClass, String operator, String value, String unit, String better) {

    public static TargetNotation of(Target target) {
        return new TargetNotation(TargetClass.TEXT_MILESTONE, "", "", "", "");
    }
}
