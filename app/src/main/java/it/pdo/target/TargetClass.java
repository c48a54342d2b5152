package it.pdo.target;

import java.util.Locale;

/** The kinds of target in published plans; every {@link Target} has one. */
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

    /** The code in published lists, such as {@code date_deadline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
