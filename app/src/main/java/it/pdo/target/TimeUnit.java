package it.pdo.target;

import java.math.BigDecimal;

/** Units of a duration. Working days and months are never converted to days: that depends on the calendar. */
public enum TimeUnit {
    SECONDS(Family.CLOCK, 1),
    MINUTES(Family.CLOCK, 60),
    HOURS(Family.CLOCK, 3_600),
    DAYS(Family.CLOCK, 86_400),
    WEEKS(Family.CLOCK, 604_800),
    WORKING_DAYS(Family.WORKING, 1),
    MONTHS(Family.CALENDAR, 1),
    YEARS(Family.CALENDAR, 12);

    private final Family family;
    private final BigDecimal size;

    TimeUnit(Family family, long size) {
        this.family = family;
        this.size = BigDecimal.valueOf(size);
    }

    /** Whether amounts of the two units can be compared without a calendar. */
    public boolean comparableWith(TimeUnit other) {
        return family == other.family;
    }

    /** The size in the base of its family: seconds, working days or months. */
    public BigDecimal size() {
        return size;
    }

    private enum Family {
        CLOCK,
        WORKING,
        CALENDAR
    }
}
