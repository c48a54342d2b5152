package it.pdo.scoring.frozen;

import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.policy.Choice;

/** The derivation of an indicator as stored in a frozen sheet; {@code type} is the kind of derivation. */
final class DerivationShape {
    private static final String NONE = "None";
    private static final String CRONOPROGRAM = "Cronoprogram";
    private static final String CHILDREN = "Children";
    private static final String RATIO = "Ratio";
    private static final String SCORECARD = "Scorecard";
    private static final String FORMULA = "Formula";

    private DerivationShape() {}

    static StoredFields write(DerivationInput derivation) {
        return switch (derivation) {
            case DerivationInput.None _ -> type(NONE);
            case DerivationInput.Cronoprogram(var reading) -> type(CRONOPROGRAM).put("reading", reading);
            case DerivationInput.Children(var kind) -> type(CHILDREN).put("kind", kind);
            case DerivationInput.Ratio _ -> type(RATIO);
            case DerivationInput.Scorecard(var criteria) ->
                type(SCORECARD).put("criteria", criteria, DerivationShape::criterion);
            case DerivationInput.Formula(var expression, var references) ->
                type(FORMULA).put("expression", expression).put("references", references);
        };
    }

    static DerivationInput read(StoredFields derivation) {
        String type = derivation.text("type");
        return switch (type) {
            case NONE -> new DerivationInput.None();
            case CRONOPROGRAM ->
                new DerivationInput.Cronoprogram(derivation.optionalConstant("reading", Choice.PhaseRespect.class));
            case CHILDREN ->
                new DerivationInput.Children(derivation.constant("kind", DerivationInput.Children.Kind.class));
            case RATIO -> new DerivationInput.Ratio();
            case SCORECARD -> new DerivationInput.Scorecard(derivation.objects("criteria", DerivationShape::criterion));
            case FORMULA ->
                new DerivationInput.Formula(derivation.text("expression"), derivation.textsByName("references"));
            default -> throw new IllegalArgumentException("no derivation " + type);
        };
    }

    private static StoredFields type(String type) {
        return StoredFields.start().put("type", type);
    }

    private static StoredFields criterion(DerivationInput.Criterion criterion) {
        return StoredFields.start()
                .put("code", criterion.code())
                .put("text", criterion.text())
                .put("bonus", criterion.bonus())
                .put("options", criterion.options(), DerivationShape::option);
    }

    private static DerivationInput.Criterion criterion(StoredFields criterion) {
        return new DerivationInput.Criterion(
                criterion.text("code"),
                criterion.text("text"),
                criterion.flag("bonus"),
                criterion.objects("options", DerivationShape::option));
    }

    private static StoredFields option(DerivationInput.Option option) {
        return StoredFields.start()
                .put("code", option.code())
                .put("text", option.text())
                .put("points", option.points());
    }

    private static DerivationInput.Option option(StoredFields option) {
        return new DerivationInput.Option(option.text("code"), option.text("text"), option.number("points"));
    }
}
