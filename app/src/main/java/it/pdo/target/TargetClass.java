package it.pdo.target;

import java.util.Locale;

/** The kinds of target in the vocabulary of published plans; every {@link Target} falls in one. */
public enum TargetClass {
    DATE_DEADLINE,
    NUMBER_MIN,
    NUMBER_MAX,
    PERCENT_MIN,
    PERCENT_MAX,
    PERCENT_CHANGE,
    DURATION_MAX,
    MONEY_MIN,
    MONEY_MAX,
    RATIO,
    ON_OFF,
    COMPOSITE,
    TEXT_MILESTONE;

    /** {@code date_deadline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
