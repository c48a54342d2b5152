package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a reading says, in the unit of its aim. */
sealed interface Got {
    /**
     * @param percent true when written as a percentage
     */
    record Amount(BigDecimal value, boolean percent) implements Got {}

    /** {@code > 3}: the value is not known, but for a bound. */
    record Open(BigDecimal bound, boolean above) implements Got {}

    record On(LocalDate date) implements Got {}

    record Answer(boolean yes) implements Got {}

    /** One reading for each condition of a composite target. */
    record Several(List<Got> parts) implements Got {}

    record Unreadable(String reason) implements Got {}

    record Missing() implements Got {}
}
