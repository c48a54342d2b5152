package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A reading in the unit of its target. */
sealed interface Measurement {
    /**
     * @param percent true when written as a percentage
     */
    record Amount(BigDecimal value, boolean percent) implements Measurement {}

    /** {@code > 3}: only a bound of the value is known. */
    record Open(BigDecimal bound, boolean above) implements Measurement {}

    record On(LocalDate date) implements Measurement {}

    record Answer(boolean yes) implements Measurement {}

    /** One reading for each condition of a composite target. */
    record Several(List<Measurement> parts) implements Measurement {}

    record Unreadable(String reason) implements Measurement {}

    record Missing() implements Measurement {}
}
