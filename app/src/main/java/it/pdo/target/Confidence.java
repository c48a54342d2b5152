package it.pdo.target;

/** How sure a reading of a target is. Whatever is not certain is put to a person once. */
public enum Confidence {
    /** The text itself says it: {@code almeno 70%}, {@code entro il 31/12/2021}. */
    CERTAIN,
    /** The direction follows from the name of the indicator: waiting times, costs, reductions. */
    INFERRED,
    /** Neither says it; the custom of the house does: a bare number means at least. */
    CONVENTION
}
