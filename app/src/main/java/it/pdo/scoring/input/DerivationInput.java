package it.pdo.scoring.input;

import it.pdo.scoring.policy.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the reached value of an indicator comes from. */
public sealed interface DerivationInput {

    /** Not derived: a person enters the reading. */
    record None() implements DerivationInput {}

    /**
     * Respect of phases and times, from the cronoprograms of the item and of the items below it.
     *
     * @param reading the method; null for the policy's choice
     */
    record Cronoprogram(Choice.@Nullable PhaseRespect reading) implements DerivationInput {}

    /** From the items below: the mean of their results, or the completed ones out of those planned. */
    record Children(Kind kind) implements DerivationInput {
        /** Which value of the children is used. */
        public enum Kind {
            MEAN_OF_RESULTS,
            COMPLETED_SHARE
        }
    }

    /** From a numerator and a denominator in the reading, such as {@code 639/800}; the value is a percentage. */
    record Ratio() implements DerivationInput {}

    /**
     * From a scorecard: points obtained over the maximum, as a percentage.
     *
     * @param criteria in the order of the card; codes are unique
     */
    record Scorecard(List<Criterion> criteria) implements DerivationInput {
        public Scorecard {
            criteria = List.copyOf(criteria);
            if (criteria.isEmpty()
                    || criteria.stream().map(Criterion::code).distinct().count() != criteria.size()) {
                throw new IllegalArgumentException("a scorecard has criteria with different codes");
            }
        }
    }

    /**
     * A criterion of a scorecard.
     *
     * @param code as in the card
     * @param text the question
     * @param bonus true when its points are added on top and missing ones do not count
     * @param options the graded answers, codes unique
     */
    record Criterion(String code, String text, boolean bonus, List<Option> options) {
        public Criterion {
            options = List.copyOf(options);
            if (options.isEmpty()
                    || options.stream().map(Option::code).distinct().count() != options.size()) {
                throw new IllegalArgumentException("criterion " + code + " has no options or repeats one");
            }
        }

        /** The maximum of points of an answer. */
        public BigDecimal greatest() {
            return options.stream().map(Option::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    /** A graded answer with its points, zero or more. */
    record Option(String code, String text, BigDecimal points) {
        public Option {
            if (points.signum() < 0) {
                throw new IllegalArgumentException("option " + code + " takes points away");
            }
        }
    }

    /**
     * A formula over named values of the reading and over other indicators.
     *
     * @param expression arithmetic with names, {@code + - * / ( )} and the allowed functions
     * @param references name in the formula → id of the indicator with the value
     */
    record Formula(String expression, SortedMap<String, String> references) implements DerivationInput {
        public Formula {
            references = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(references));
        }
    }
}
