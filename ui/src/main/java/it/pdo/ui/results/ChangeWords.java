package it.pdo.ui.results;

import it.pdo.scoring.FigureId;
import it.pdo.ui.text.Figures;
import it.pdo.ui.text.Months;
import it.pdo.ui.text.Texts;

/** A change that is tried, as a person would say it. */
record ChangeWords(ResultTree tree, ResultNames names) {

    String of(Trial.Change change) {
        Texts texts = names.texts();
        return switch (change) {
            case Trial.Change.OfPolicy(var place, var chosen) ->
                names.policy().title(place.part()) + " · " + names.policy().question(place) + " "
                        + names.policy().words(chosen);
            case Trial.Change.OfOwnRules(var part) ->
                texts.get("trial.own-rules.of", names.policy().title(part));
            case Trial.Change.OfWeight(var figure, var weight) ->
                texts.get("trial.weight.of", title(figure), Figures.decimal(weight));
            case Trial.Change.OfReading(var figure, var month, var text) ->
                texts.get("trial.reading.of", title(figure), Months.inWords(month, texts.locale()), text);
        };
    }

    private String title(FigureId figure) {
        return tree.find(figure).map(names::title).orElse("");
    }
}
