package it.pdo.ui.results;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.ui.text.Texts;

/** What parts of a policy are called, in the words of the municipality's format. */
record PolicyParts(PlanFormat format, Texts texts) {

    String title(PolicyChoices.Part part) {
        return switch (part) {
            case PolicyChoices.Part.Everywhere _ -> texts.get("policy.everywhere");
            case PolicyChoices.Part.OfLevel(var level) ->
                texts.get("policy.level", format.level(level).map(Level::plural).orElse(level));
            case PolicyChoices.Part.Units _ -> texts.get("policy.units");
            case PolicyChoices.Part.People _ -> texts.get("policy.people");
        };
    }
}
