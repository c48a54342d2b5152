package it.pdo.planning;

/** Where the reached value of an indicator comes from; only {@link #NONE} is typed in by people. */
public enum Derivation {
    NONE,
    CRONOPROGRAM,
    CHILDREN,
    RATIO,
    SCORECARD,
    FORMULA
}
