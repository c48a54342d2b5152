package it.pdo.target;

import java.util.OptionalInt;

/**
 * What surrounds a target text and helps to read it.
 *
 * @param indicatorName may be empty
 * @param unitOfMeasure as the plan says it ({@code %}, {@code giorni}); may be empty
 * @param planYear completes a date without a year
 */
public record TargetContext(String indicatorName, String unitOfMeasure, OptionalInt planYear) {

    public static final TargetContext NONE = of("");

    public static TargetContext of(String indicatorName) {
        return new TargetContext(indicatorName, "", OptionalInt.empty());
    }
}
