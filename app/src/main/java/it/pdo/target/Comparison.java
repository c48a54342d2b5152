package it.pdo.target;

/** How a reached value is held against the value of a target. */
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

    /** The sign in plain characters, as {@code >=}. */
    public String sign() {
        return sign;
    }

    /** Whether a higher value can only help: at least, more than. */
    public boolean higherIsBetter() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether a lower value can only help: at most, less than. */
    public boolean lowerIsBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether a value that compares so with the target ({@code Integer.signum} of actual against target) meets it. */
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
