package it.pdo.target;

import java.math.BigDecimal;

/** What an amount counts. Free words inside a unit are Italian, as in the plan; empty when nothing is said. */
public sealed interface MeasureUnit {

    /**
     * Things, or a physical unit.
     *
     * @param noun {@code km}, {@code mq}, {@code incontri}; empty for a plain number
     */
    record Count(String noun) implements MeasureUnit {
        public static final Count PLAIN = new Count("");
    }

    /**
     * Per hundred; 70% is the amount 70.
     *
     * @param of what of: {@code azioni}; empty for a plain percentage
     */
    record Percent(String of) implements MeasureUnit {
        public static final Percent PLAIN = new Percent("");
    }

    /**
     * Euros.
     *
     * @param per what each euro is for, with its joint: {@code per dipendente}, {@code /mq}; else empty
     */
    record Euro(String per) implements MeasureUnit {
        public static final Euro PLAIN = new Euro("");
    }

    /** A length of time. */
    record Time(TimeUnit unit) implements MeasureUnit {}

    /**
     * A rate in time.
     *
     * @param noun what is counted; empty for a plain number
     */
    record PerPeriod(String noun, RatePeriod period) implements MeasureUnit {}

    /**
     * One thing held against another.
     *
     * @param name {@code mq/abitante}, {@code punti ogni 1000 abitanti}
     */
    record Proportion(String name) implements MeasureUnit {}

    /** Whether amounts of the two units measure the same thing, so that comparing their base amounts is meaningful. */
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

    /** How many base units one unit is: seconds, working days or months for a time, one for the rest. */
    default BigDecimal size() {
        return this instanceof Time(TimeUnit unit) ? unit.size() : BigDecimal.ONE;
    }
}
