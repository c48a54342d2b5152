package it.pdo.target;

import java.util.OptionalInt;

/**
 * The context that helps to read a target text.
 *
 * @param indicatorName may be empty
 * @param unitOfMeasure as written in the plan ({@code %}, {@code giorni}); may be empty
 * @param planYear the year of dates that have none
 */
public record TargetContext(String indicatorName, String unitOfMeasure, OptionalInt planYear) {

    public static final TargetContext NONE = of("");

    public static TargetContext of(String indicatorName) {
        return new TargetContext(indicatorName, "", OptionalInt.empty());
    }
}
