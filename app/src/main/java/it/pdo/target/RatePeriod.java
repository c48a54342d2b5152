package it.pdo.target;

/** The period of a rate: {@code 2/anno}, {@code 40/sett}. */
public enum RatePeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
