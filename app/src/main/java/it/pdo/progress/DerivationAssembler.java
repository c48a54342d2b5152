package it.pdo.progress;

import it.pdo.format.PlanFormat;
import it.pdo.format.Scorecard;
import it.pdo.planning.Indicator;
import it.pdo.scoring.input.DerivationInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Converts the derivation of an indicator into the engine's input. A scorecard is looked up by code in the plan's
 * format; if the format does not have it, the indicator counts as not derived.
 */
public record DerivationAssembler(@Nullable PlanFormat format, IndicatorNames names) {
    private static final String COMPLETED = "completed";

    /** The derivation as the engine takes it. */
    public DerivationInput make(Indicator indicator) {
        var detail = Objects.requireNonNullElse(indicator.derivationDetail(), "");
        return switch (indicator.derivation()) {
            case NONE -> new DerivationInput.None();
            case CRONOPROGRAM -> new DerivationInput.Cronoprogram(null);
            case CHILDREN ->
                new DerivationInput.Children(
                        detail.startsWith(COMPLETED)
                                ? DerivationInput.Children.Kind.COMPLETED_SHARE
                                : DerivationInput.Children.Kind.MEAN_OF_RESULTS);
            case RATIO -> new DerivationInput.Ratio();
            case SCORECARD -> scorecard(detail);
            case FORMULA -> names.formula(indicator, detail);
        };
    }

    private DerivationInput scorecard(String code) {
        List<Scorecard> cards = format == null ? List.of() : format.scorecards();
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .<DerivationInput>map(card -> new DerivationInput.Scorecard(card.criteria().stream()
                        .map(DerivationAssembler::criterion)
                        .toList()))
                .orElseGet(DerivationInput.None::new);
    }

    private static DerivationInput.Criterion criterion(Scorecard.Criterion criterion) {
        return new DerivationInput.Criterion(
                criterion.code(),
                criterion.text(),
                criterion.bonus(),
                criterion.options().stream()
                        .map(option -> new DerivationInput.Option(
                                option.code(), option.text(), BigDecimal.valueOf(option.points())))
                        .toList());
    }
}
