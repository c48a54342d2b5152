package it.pdo.ui.results;

import it.pdo.scoring.FigureId;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;

/** A change that is tried, as a person would say it. */
record WhatIfChangeFormatter(ResultTree tree, ResultNames names) {

    String of(WhatIf.Change change) {
        Texts texts = names.texts();
        return switch (change) {
            case WhatIf.Change.OfPolicy(var place, var chosen) ->
                names.policy().title(place.part()) + " · " + names.policy().question(place) + " "
                        + names.policy().label(chosen);
            case WhatIf.Change.OfOwnRules(var part) ->
                texts.get("trial.own-rules.of", names.policy().title(part));
            case WhatIf.Change.OfWeight(var figure, var weight) ->
                texts.get("trial.weight.of", title(figure), FigureFormatter.decimal(weight, texts.locale()));
            case WhatIf.Change.OfReading(var figure, var month, var text) ->
                texts.get("trial.reading.of", title(figure), MonthFormatter.monthAndYear(month, texts.locale()), text);
        };
    }

    private String title(FigureId figure) {
        return tree.find(figure).map(names::title).orElse("");
    }
}
