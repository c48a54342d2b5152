package it.pdo.results;

import it.pdo.format.PlanFormat;
import it.pdo.format.Scorecard;
import it.pdo.planning.Indicator;
import it.pdo.scoring.Derivation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says where an indicator's value comes from in the engine's words. What an indicator says only by name, a scorecard, is
 * looked up in the plan's format; one that the format does not know is read by hand, as if it were not derived.
 */
record DerivationMaker(@Nullable PlanFormat format, IndicatorNames names) {
    private static final String COMPLETED = "completed";

    Derivation make(Indicator indicator) {
        var detail = Objects.requireNonNullElse(indicator.derivationDetail(), "");
        return switch (indicator.derivation()) {
            case NONE -> new Derivation.None();
            case CRONOPROGRAM -> new Derivation.Cronoprogram(null);
            case CHILDREN ->
                new Derivation.Children(
                        detail.startsWith(COMPLETED)
                                ? Derivation.Children.Kind.COMPLETED_SHARE
                                : Derivation.Children.Kind.MEAN_OF_RESULTS);
            case RATIO -> new Derivation.Ratio();
            case SCORECARD -> scorecard(detail);
            case FORMULA -> names.formula(indicator, detail);
        };
    }

    private Derivation scorecard(String code) {
        List<Scorecard> cards = format == null ? List.of() : format.scorecards();
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .<Derivation>map(card -> new Derivation.Scorecard(
                        card.criteria().stream().map(DerivationMaker::criterion).toList()))
                .orElseGet(Derivation.None::new);
    }

    private static Derivation.Criterion criterion(Scorecard.Criterion criterion) {
        return new Derivation.Criterion(
                criterion.code(),
                criterion.text(),
                criterion.bonus(),
                criterion.options().stream()
                        .map(option -> new Derivation.Option(
                                option.code(), option.text(), BigDecimal.valueOf(option.points())))
                        .toList());
    }
}
