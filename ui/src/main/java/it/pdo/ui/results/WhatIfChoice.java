package it.pdo.ui.results;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.ItalianNumbers;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.results.PolicyChoices.Part;
import it.pdo.ui.results.PolicyChoices.Place;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Another answer to a question of the policy: everywhere, for a level, for one indicator, for units or for people. */
final class WhatIfChoice extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoringPolicy policy;
    private final transient PolicyParts parts;
    private final Texts texts;
    private final transient Consumer<WhatIf.Change> tries;
    private final Div question = new Div();

    WhatIfChoice(ScoreSheet now, ResultNames names, Consumer<WhatIf.Change> tries) {
        this.policy = now.policy();
        this.parts = names.policy();
        this.texts = names.texts();
        this.tries = tries;
        Map<String, String> indicators = new TreeMap<>();
        now.input().items().forEach(item -> collect(item, indicators));
        List<Part> where = new ArrayList<>();
        where.add(new Part.Everywhere());
        names.format().levels().forEach(level -> where.add(new Part.OfLevel(level.code())));
        where.add(new Part.Units());
        where.add(new Part.People());
        Part one = new Part.OfIndicator("", "");
        if (!indicators.isEmpty()) {
            where.add(one);
        }
        add(
                new SelectField<>(
                                "trial-where",
                                texts.get("trial.where"),
                                where,
                                part -> part.equals(one) ? texts.get("trial.where.indicator") : parts.title(part))
                        .whenChosen(part -> {
                            if (part.equals(one)) {
                                question.removeAll();
                                question.add(which(indicators));
                            } else {
                                open(part);
                            }
                        }),
                question);
        open(where.getFirst());
    }

    private static void collect(ItemInput item, Map<String, String> indicators) {
        for (IndicatorInput indicator : item.indicators()) {
            indicators.putIfAbsent(indicator.name(), item.level());
        }
        item.children().forEach(child -> collect(child, indicators));
    }

    private ComboBox<String> which(Map<String, String> indicators) {
        ComboBox<String> which = new ComboBox<>(texts.get("trial.which-indicator"), indicators.keySet());
        which.setWidthFull();
        which.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(new Part.OfIndicator(change.getValue(), indicators.getOrDefault(change.getValue(), "")));
            }
        });
        return which;
    }

    private void open(Part part) {
        question.removeAll();
        List<Place> places = PolicyChoices.in(policy, part);
        Div answer = new Div();
        question.add(
                new SelectField<>("trial-choice", texts.get("trial.choice"), places, parts::question)
                        .whenChosen(place -> answer(place, answer)),
                answer);
        answer(places.getFirst(), answer);
        boolean own =
                switch (part) {
                    case Part.OfLevel(var level) -> policy.items().levels().containsKey(level);
                    case Part.OfIndicator(var name, var _) ->
                        !PolicyChoices.without(policy, part).equals(policy) && !name.isEmpty();
                    case Part.Everywhere _, Part.Units _, Part.People _ -> false;
                };
        if (own) {
            question.add(Buttons.plain(
                    texts.get("trial.own-rules"), () -> tries.accept(new WhatIf.Change.OfOwnRules(part))));
        }
    }

    private void answer(Place place, Div into) {
        into.removeAll();
        if (place.options().isEmpty()) {
            if (place.chosen() instanceof PolicyList list) {
                list(place, list, into);
            } else {
                number(place, into);
            }
            return;
        }
        Object[] chosen = {place.chosen()};
        into.add(
                new Paragraph(texts.get("trial.now-is", parts.label(place.chosen()))),
                new SelectField<>("trial-option", texts.get("trial.option"), place.options(), parts::label)
                        .chosen(place.chosen())
                        .whenChosen(option -> chosen[0] = option),
                Buttons.primary(
                        texts.get("trial.try"), () -> tries.accept(new WhatIf.Change.OfPolicy(place, chosen[0]))));
    }

    private void number(Place place, Div into) {
        LineField typed = new LineField("trial-number", texts.get("trial.number"), typed(place.chosen()));
        Div said = new Div();
        into.add(typed, said, Buttons.primary(texts.get("trial.try"), () -> {
            said.removeAll();
            var written = ItalianNumbers.read(typed.text(), texts.locale());
            written.value()
                    .ifPresentOrElse(
                            number -> accept(place, number, said),
                            () -> said.add(new Notice(
                                    StateBadge.Tone.BAD,
                                    texts.get("trial.number.refused"),
                                    written.hint()
                                            .map(hint -> hint.in(texts.locale()))
                                            .orElse(""))));
        }));
    }

    /** A number as it is typed, every decimal of it: what nobody touches reads back as it was. */
    private String typed(Object chosen) {
        return chosen instanceof BigDecimal number ? ItalianNumbers.ungrouped(number) : parts.label(chosen);
    }

    private void list(Place place, PolicyList now, Div into) {
        PolicyListFormatter words = parts.lists();
        LineField typed = new LineField("trial-list", texts.get("trial.list"), words.typed(now));
        Div said = new Div();
        Paragraph help = new Paragraph(words.help(now));
        help.addClassName("pdo-note");
        into.add(new Paragraph(texts.get("trial.now-is", parts.label(now))), typed, help, said);
        into.add(Buttons.primary(texts.get("trial.try"), () -> {
            said.removeAll();
            words.read(now, typed.text())
                    .ifPresentOrElse(
                            list -> accept(place, list, said),
                            () -> said.add(new Notice(
                                    StateBadge.Tone.BAD,
                                    texts.get("trial.list.refused"),
                                    words.unclear(typed.text()).orElseGet(() -> words.help(now)))));
        }));
    }

    /** The policy itself knows what it allows: a cap below 100, a threshold above it, a stair that does not rise. */
    private void accept(Place place, Object value, Div said) {
        try {
            PolicyChoices.with(policy, place, value);
            tries.accept(new WhatIf.Change.OfPolicy(place, value));
        } catch (IllegalArgumentException refused) {
            said.add(new Notice(StateBadge.Tone.BAD, texts.get("trial.value.refused", parts.label(value)), ""));
        }
    }
}
