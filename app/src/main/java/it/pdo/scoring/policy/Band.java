package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step of a step function: values from a bound upwards give a result.
 *
 * @param from the least value of the band, included
 * @param result the result of values in the band
 */
public record Band(BigDecimal from, BigDecimal result) {

    /** The band of a value: the one with the greatest {@code from} not above it. */
    public static Optional<Band> of(List<Band> bands, BigDecimal value) {
        Band found = null;
        for (Band band : bands) {
            if (band.from.compareTo(value) <= 0) {
                found = band;
            }
        }
        return Optional.ofNullable(found);
    }

    /** A copy of the bands, which must be in ascending order. */
    static List<Band> rising(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from.compareTo(bands.get(i).from) >= 0) {
                throw new IllegalArgumentException("bands must rise: " + bands);
            }
        }
        return List.copyOf(bands);
    }
}
