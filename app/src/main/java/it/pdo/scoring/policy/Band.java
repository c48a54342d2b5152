package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step of a step function: values from a bound upwards give a result. A band ends where the next begins, so bands
 * neither overlap nor leave gaps.
 *
 * @param from the bound of the band
 * @param above true when the bound itself is not in the band: it belongs to the band below
 * @param result the result of values in the band
 */
public record Band(BigDecimal from, boolean above, BigDecimal result) {

    /** A band with its bound in it. */
    public Band(BigDecimal from, BigDecimal result) {
        this(from, false, result);
    }

    /** Whether a value is in this band or in one further up. */
    public boolean reaches(BigDecimal value) {
        int order = value.compareTo(from);
        return above ? order > 0 : order >= 0;
    }

    /** Whether the band begins further up than another: at a greater bound, or past the same one. */
    public boolean isBeyond(Band other) {
        int order = from.compareTo(other.from);
        return order > 0 || (order == 0 && above && !other.above);
    }

    /** The band of a value: the last that it reaches. */
    public static Optional<Band> of(List<Band> bands, BigDecimal value) {
        Band found = null;
        for (Band band : bands) {
            if (band.reaches(value)) {
                found = band;
            }
        }
        return Optional.ofNullable(found);
    }

    /** A copy of the bands, which must be in ascending order. */
    static List<Band> rising(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (!bands.get(i).isBeyond(bands.get(i - 1))) {
                throw new IllegalArgumentException("bands must rise: " + bands);
            }
        }
        return List.copyOf(bands);
    }
}
