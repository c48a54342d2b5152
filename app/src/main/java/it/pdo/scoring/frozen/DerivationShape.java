package it.pdo.scoring.frozen;

import it.pdo.scoring.Derivation;
import it.pdo.scoring.policy.Choice;

/** Where a value comes from, in the text of a frozen sheet: {@code type} says which of the ways. */
final class DerivationShape {
    private static final String NONE = "None";
    private static final String CRONOPROGRAM = "Cronoprogram";
    private static final String CHILDREN = "Children";
    private static final String RATIO = "Ratio";
    private static final String SCORECARD = "Scorecard";
    private static final String FORMULA = "Formula";

    private DerivationShape() {}

    static StoredFields write(Derivation derivation) {
        return switch (derivation) {
            case Derivation.None _ -> type(NONE);
            case Derivation.Cronoprogram(var reading) -> type(CRONOPROGRAM).put("reading", reading);
            case Derivation.Children(var kind) -> type(CHILDREN).put("kind", kind);
            case Derivation.Ratio _ -> type(RATIO);
            case Derivation.Scorecard(var criteria) ->
                type(SCORECARD).put("criteria", criteria, DerivationShape::criterion);
            case Derivation.Formula(var expression, var references) ->
                type(FORMULA).put("expression", expression).put("references", references);
        };
    }

    static Derivation read(StoredFields derivation) {
        String type = derivation.text("type");
        return switch (type) {
            case NONE -> new Derivation.None();
            case CRONOPROGRAM ->
                new Derivation.Cronoprogram(derivation.optionalConstant("reading", Choice.PhaseRespect.class));
            case CHILDREN -> new Derivation.Children(derivation.constant("kind", Derivation.Children.Kind.class));
            case RATIO -> new Derivation.Ratio();
            case SCORECARD -> new Derivation.Scorecard(derivation.objects("criteria", DerivationShape::criterion));
            case FORMULA -> new Derivation.Formula(derivation.text("expression"), derivation.textsByName("references"));
            default -> throw new IllegalArgumentException("no derivation " + type);
        };
    }

    private static StoredFields type(String type) {
        return StoredFields.start().put("type", type);
    }

    private static StoredFields criterion(Derivation.Criterion criterion) {
        return StoredFields.start()
                .put("code", criterion.code())
                .put("text", criterion.text())
                .put("bonus", criterion.bonus())
                .put("options", criterion.options(), DerivationShape::option);
    }

    private static Derivation.Criterion criterion(StoredFields criterion) {
        return new Derivation.Criterion(
                criterion.text("code"),
                criterion.text("text"),
                criterion.flag("bonus"),
                criterion.objects("options", DerivationShape::option));
    }

    private static StoredFields option(Derivation.Option option) {
        return StoredFields.start()
                .put("code", option.code())
                .put("text", option.text())
                .put("points", option.points());
    }

    private static Derivation.Option option(StoredFields option) {
        return new Derivation.Option(option.text("code"), option.text("text"), option.number("points"));
    }
}
