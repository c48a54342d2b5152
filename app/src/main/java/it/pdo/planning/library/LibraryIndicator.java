package it.pdo.planning.library;

import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.IndicatorCard.Column;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library, to be copied into a plan.
 *
 * @param code stable name in the library
 * @param function code of the {@link IndicatorLibrary.Function} it belongs to
 * @param measure what it measures
 * @param dimensions codes of suitable dimensions, best first
 * @param ratio what it divides, if anything
 * @param documentation where it comes from
 */
public record LibraryIndicator(
        String code,
        String function,
        Measure measure,
        List<String> dimensions,
        Ratio ratio,
        Documentation documentation) {

    /**
     * What an indicator measures.
     *
     * @param unitOfMeasure as written in plans, such as {@code percentuale} or {@code giorni}
     * @param target a target text, present only where a rule requires it
     */
    public record Measure(
            String name,
            String unitOfMeasure,
            Better better,
            @Nullable String target) {}

    /**
     * What an indicator divides; both or none.
     *
     * @param numerator what is counted; null where the value comes directly from its source
     * @param denominator the divisor; present exactly when there is a numerator
     */
    public record Ratio(
            @Nullable String numerator, @Nullable String denominator) {
        public Ratio {
            if ((numerator == null) != (denominator == null)) {
                throw new IllegalArgumentException("a numerator goes with a denominator");
            }
        }
    }

    /**
     * Where an indicator comes from.
     *
     * @param source where the value is found
     * @param rule the law or the circular it follows
     */
    public record Documentation(String source, String rule) {}

    private static final String PERCENT = "percentuale";

    /** The direction in which the value should change. */
    public enum Better {
        MORE,
        LESS,
        ON_TIME
    }

    public LibraryIndicator {
        dimensions = List.copyOf(dimensions);
    }

    /** How it is computed and by which rule, as the description of the copied indicator. */
    public String description() {
        return Stream.of(
                        Optional.ofNullable(ratio.numerator()).map(n -> n + " / " + ratio.denominator()),
                        Optional.of(documentation.rule()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    /**
     * The indicator as a draft for a card. Parts that the card does not support are left out: the dimension when the
     * card has no suitable one, the ratio when its readings are not numerator and denominator.
     *
     * @param card card of the format it is copied into
     * @param sourcePointer as of any {@link IndicatorDraft}
     */
    public IndicatorDraft draft(IndicatorCard card, String sourcePointer) {
        boolean asRatio = ratio.numerator() != null
                && unitOfMeasure().equals(PERCENT)
                && card.derivations().contains(IndicatorCard.Derivation.RATIO);
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                name(), dimension(card).orElse(null), unitOfMeasure(), measure.target()),
                        new IndicatorDefinition.Documentation(
                                card.columns().contains(Column.SOURCE) ? documentation.source() : null,
                                null,
                                description()),
                        List.of(),
                        new IndicatorDefinition.Computation(
                                asRatio ? IndicatorDerivation.RATIO : IndicatorDerivation.NONE, null),
                        ItemState.ACTIVE,
                        null,
                        Map.of()),
                sourcePointer);
    }

    private Optional<String> dimension(IndicatorCard card) {
        List<String> known =
                card.dimensions().options().stream().map(Option::code).toList();
        return dimensions.stream().filter(known::contains).findFirst();
    }

    public String name() {
        return measure.name();
    }

    public String unitOfMeasure() {
        return measure.unitOfMeasure();
    }
}
