package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading in the unit of its target. */
sealed interface Measurement {
    /**
     * @param percent true when written as a percentage
     * @param made how the value was made from several readings; null when it is one reading
     */
    record Amount(
            BigDecimal value, boolean percent, @Nullable Calculation made) implements Measurement {
        Amount(BigDecimal value, boolean percent) {
            this(value, percent, null);
        }
    }

    /** {@code > 3}: only a bound of the value is known. */
    record Open(BigDecimal bound, boolean above) implements Measurement {}

    record On(LocalDate date) implements Measurement {}

    record Answer(boolean yes) implements Measurement {}

    /** One reading for each condition of a composite target. */
    record Several(List<Measurement> parts) implements Measurement {}

    /**
     * Written, but not to be understood.
     *
     * @param text as written
     * @param why what stands against it and how to write it; null for a part of a reading that holds several values
     */
    record Unreadable(String text, it.pdo.target.@Nullable Unreadable why) implements Measurement {}

    record Missing() implements Measurement {}
}
