package it.pdo.target;

/** How a reached value is compared with the value of a target. */
public enum Comparison {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EXACTLY("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The operator in ASCII, such as {@code >=}. */
    public String sign() {
        return sign;
    }

    /** Whether a higher value is never worse: at least, more than. */
    public boolean higherIsBetter() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether a lower value is never worse: at most, less than. */
    public boolean lowerIsBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /**
     * Whether the target is met.
     *
     * @param actualAgainstTarget {@code Integer.signum} of the actual value compared with the target
     */
    public boolean holds(int actualAgainstTarget) {
        return switch (this) {
            case AT_LEAST -> actualAgainstTarget >= 0;
            case MORE_THAN -> actualAgainstTarget > 0;
            case AT_MOST -> actualAgainstTarget <= 0;
            case LESS_THAN -> actualAgainstTarget < 0;
            case EXACTLY -> actualAgainstTarget == 0;
        };
    }
}
