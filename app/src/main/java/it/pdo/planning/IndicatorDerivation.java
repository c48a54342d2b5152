package it.pdo.planning;

/** Where the reached value of an indicator comes from. */
public enum IndicatorDerivation {
    /** Somebody reads it. */
    NONE,
    /** Respect of phases and times. */
    CRONOPROGRAM,
    /** From the items below. */
    CHILDREN,
    /** From a numerator and a denominator, which the reading carries. */
    RATIO,
    /** From the points of a scorecard, whose answers the reading carries. */
    SCORECARD,
    /** From a formula over values the reading carries and over other indicators. */
    FORMULA;

    /** Whether people write readings for it; the others follow from the plan alone. */
    public boolean takesReadings() {
        return switch (this) {
            case NONE, RATIO, SCORECARD, FORMULA -> true;
            case CRONOPROGRAM, CHILDREN -> false;
        };
    }
}
