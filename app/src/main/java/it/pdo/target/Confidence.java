package it.pdo.target;

/** How certain the reading of a target is. A person confirms once whatever is not certain. */
public enum Confidence {
    /** The text states it: {@code almeno 70%}, {@code entro il 31/12/2021}. */
    CERTAIN,
    /** The direction is inferred from the name of the indicator: waiting times, costs, reductions. */
    INFERRED,
    /** Neither states it; a convention applies: a bare number means at least. */
    CONVENTION
}
