package it.pdo.planning;

/** Source of the reached value of an indicator. */
public enum IndicatorDerivation {
    /** Not derived: a person enters the reading. */
    NONE,
    /** Respect of phases and times. */
    CRONOPROGRAM,
    /** From the items below. */
    CHILDREN,
    /** From a numerator and a denominator in the reading. */
    RATIO,
    /** From the points of a scorecard, whose answers are in the reading. */
    SCORECARD,
    /** From a formula over values in the reading and over other indicators. */
    FORMULA;

    /** Whether people enter readings for it; the other derivations follow from the plan alone. */
    public boolean takesReadings() {
        return switch (this) {
            case NONE, RATIO, SCORECARD, FORMULA -> true;
            case CRONOPROGRAM, CHILDREN -> false;
        };
    }
}
