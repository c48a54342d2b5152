package it.pdo.target;

import java.math.BigDecimal;

/** What an amount counts. Free text inside a unit is Italian, as in the plan; empty when the plan has none. */
public sealed interface MeasureUnit {

    /**
     * A number of things, or of a physical unit.
     *
     * @param noun {@code km}, {@code mq}, {@code incontri}; empty for a plain number
     */
    record Count(String noun) implements MeasureUnit {
        public static final Count PLAIN = new Count("");
    }

    /**
     * Per hundred; 70% is the amount 70.
     *
     * @param of what it is a percentage of: {@code azioni}; empty for a plain percentage
     */
    record Percent(String of) implements MeasureUnit {
        public static final Percent PLAIN = new Percent("");
    }

    /**
     * Euros.
     *
     * @param per what each euro is for, with its preposition: {@code per dipendente}, {@code /mq}; else empty
     */
    record Euro(String per) implements MeasureUnit {
        public static final Euro PLAIN = new Euro("");
    }

    /** A duration. */
    record Time(TimeUnit unit) implements MeasureUnit {}

    /**
     * A rate per period.
     *
     * @param noun what is counted; empty for a plain number
     */
    record PerPeriod(String noun, RatePeriod period) implements MeasureUnit {}

    /**
     * A ratio of two quantities.
     *
     * @param name {@code mq/abitante}, {@code punti ogni 1000 abitanti}
     */
    record Proportion(String name) implements MeasureUnit {}

    /** Whether amounts of the two units measure the same thing, so that their base amounts can be compared. */
    default boolean comparableWith(MeasureUnit other) {
        return switch (this) {
            case Time mine -> other instanceof Time theirs && mine.unit.comparableWith(theirs.unit);
            case PerPeriod mine -> other instanceof PerPeriod theirs && mine.period == theirs.period;
            case Count _ -> other instanceof Count;
            case Percent _ -> other instanceof Percent;
            case Euro _ -> other instanceof Euro;
            case Proportion _ -> other instanceof Proportion;
        };
    }

    /** How many base units one unit is; the base is seconds, working days or months for a time, 1 for all others. */
    default BigDecimal size() {
        return this instanceof Time(TimeUnit unit) ? unit.size() : BigDecimal.ONE;
    }
}
