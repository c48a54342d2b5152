package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.shared.ItalianNumbers;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.results.ResultTree.Node;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The three things that can be tried: another choice, another weight, another reading. */
final class WhatIfForms extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoreSheet now;
    private final transient ResultNames names;
    private final Texts texts;
    private final transient Consumer<WhatIf.Change> tries;

    WhatIfForms(
            ScoreSheet now, ResultTree tree, VisibleFigures sight, ResultNames names, Consumer<WhatIf.Change> tries) {
        this.now = now;
        this.names = names;
        this.texts = names.texts();
        this.tries = tries;
        addClassNames("pdo-cards", "pdo-trial");
        List<Node> weighable = new ArrayList<>();
        List<Node> readable = new ArrayList<>();
        collect(tree.body(), tree, sight, weighable, readable);
        add(card("trial.choice.title", new WhatIfChoice(now, names, tries)), weight(weighable), reading(readable));
    }

    private static void collect(
            Node node, ResultTree tree, VisibleFigures sight, List<Node> weighable, List<Node> readable) {
        if (sight.isVisible(node)) {
            switch (node.subject()) {
                case ResultTree.Subject.OfItem _ -> weighable.add(node);
                case ResultTree.Subject.OfIndicator(var indicator, var _) -> {
                    weighable.add(node);
                    if (indicator.derivation() instanceof DerivationInput.None) {
                        readable.add(node);
                    }
                }
                case ResultTree.Subject.Body _, ResultTree.Subject.OfUnit _ -> {}
            }
        }
        tree.below(node).forEach(child -> collect(child, tree, sight, weighable, readable));
    }

    private Div weight(List<Node> nodes) {
        ComboBox<Node> which = which("trial.weight.which", nodes);
        LineField number = new LineField("trial-weight", texts.get("trial.weight"), "");
        Div said = new Div();
        return card("trial.weight.title", which, number, said, Buttons.primary(texts.get("trial.try"), () -> {
            said.removeAll();
            var typed = ItalianNumbers.readProportion(number.text(), texts.locale());
            var weight = typed.value().filter(value -> value.signum() >= 0);
            if (which.getValue() == null || weight.isEmpty()) {
                String hint = typed.hint().map(one -> one.in(texts.locale())).orElse("");
                said.add(new Notice(StateBadge.Tone.BAD, texts.get("trial.weight.refused"), hint));
            } else {
                tries.accept(new WhatIf.Change.OfWeight(which.getValue().figure(), weight.get()));
            }
        }));
    }

    private Div reading(List<Node> nodes) {
        ComboBox<Node> which = which("trial.reading.which", nodes);
        String month = MonthFormatter.monthAndYear(now.header().at(), texts.locale());
        LineField words = new LineField("trial-reading", texts.get("trial.reading", month), "");
        Div said = new Div();
        return card("trial.reading.title", which, words, said, Buttons.primary(texts.get("trial.try"), () -> {
            said.removeAll();
            if (which.getValue() == null || words.text().isEmpty()) {
                said.add(new Notice(StateBadge.Tone.BAD, texts.get("trial.reading.refused"), ""));
            } else {
                tries.accept(new WhatIf.Change.OfReading(
                        which.getValue().figure(), now.header().at(), words.text()));
            }
        }));
    }

    private ComboBox<Node> which(String key, List<Node> nodes) {
        ComboBox<Node> which = new ComboBox<>(texts.get(key), nodes);
        which.setItemLabelGenerator(node -> names.title(node) + " (" + names.kind(node) + ")");
        which.setWidthFull();
        return which;
    }

    private Div card(String key, Component... inside) {
        Div card = new Div(new H2(texts.get(key)));
        card.addClassName("pdo-card");
        card.add(inside);
        return card;
    }
}
