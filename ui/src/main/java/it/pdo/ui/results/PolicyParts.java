package it.pdo.ui.results;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.Rounding;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;

/** What parts and decisions of a policy are called, in the words of the municipality's format. */
record PolicyParts(PlanFormat format, Texts texts) {

    String title(PolicyChoices.Part part) {
        return switch (part) {
            case PolicyChoices.Part.Everywhere _ -> texts.get("policy.everywhere");
            case PolicyChoices.Part.OfLevel(var level) ->
                texts.get("policy.level", format.level(level).map(Level::plural).orElse(level));
            case PolicyChoices.Part.OfIndicator(var name, var _) -> texts.get("policy.indicator", name);
            case PolicyChoices.Part.Units _ -> texts.get("policy.units");
            case PolicyChoices.Part.People _ -> texts.get("policy.people");
        };
    }

    /** The question a decision answers. */
    String question(PolicyChoices.Place place) {
        return place.chosen() instanceof Choice choice
                ? questionKey(place, choice)
                : texts.get("policy.asks." + key(place));
    }

    /** The same kind of choice may stand at several places, as what is missing and what is not due. */
    private String questionKey(PolicyChoices.Place place, Choice choice) {
        String question = choice.question(texts.locale());
        return choice instanceof Choice.Absent || choice instanceof Choice.Weighting
                ? texts.get("policy.asks.of", texts.get("policy.asks." + place.name()), question)
                : question;
    }

    /** How the lists of the policy are read and typed. */
    PolicyListFormatter lists() {
        return new PolicyListFormatter(format, texts);
    }

    /** What is decided, as a sentence. */
    String label(Object chosen) {
        return switch (chosen) {
            case Choice choice -> choice.sentence(texts.locale());
            case Rounding rounding -> rounding.sentence(texts.locale());
            case BigDecimal number -> FigureFormatter.decimal(number, texts.locale());
            case PolicyList list -> lists().sentence(list);
            default -> String.valueOf(chosen);
        };
    }

    /** What a scale asks depends on whose it is; one inside rules is that of an indicator. */
    private static String key(PolicyChoices.Place place) {
        String whose =
                switch (place.part()) {
                    case PolicyChoices.Part.Everywhere _, PolicyChoices.Part.OfLevel _ ->
                        place.path().startsWith("scale.") ? "item" : "";
                    case PolicyChoices.Part.Units _ ->
                        place.path().startsWith("unitScale.")
                                ? "unit"
                                : place.path().startsWith("bodyScale.") ? "body" : "";
                    case PolicyChoices.Part.People _ -> place.path().startsWith("scale.") ? "person" : "";
                    case PolicyChoices.Part.OfIndicator _ -> "";
                };
        String name = place.name();
        if (place.path().endsWith("reached.bands")) {
            return "reachedBands";
        }
        return whose.isEmpty() ? name : whose + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
