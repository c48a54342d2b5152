package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.Scorecard;
import it.pdo.planning.Derivation;
import it.pdo.planning.ItemState;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.editor.FormInputs.Kind;
import it.pdo.ui.editor.FormInputs.Option;
import it.pdo.ui.text.TargetWords;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The indicator card: each indicator with its target, and how the target will be read, in words while it is typed. */
final class IndicatorsPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient IndicatorCard card;
    private final transient FormInputs inputs;
    private final transient Rearranging rearranging;
    private final Texts texts;
    private final transient List<Runnable> live = new ArrayList<>();

    IndicatorsPart(Subject subject, IndicatorCard card, FormInputs inputs, Rearranging rearranging, Texts texts) {
        super(texts.get("indicators"));
        this.subject = subject;
        this.card = card;
        this.inputs = inputs;
        this.rearranging = rearranging;
        this.texts = texts;
        List<String> keys = inputs.form().rows(Paths.INDICATORS);
        if (keys.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("indicators.none"));
            none.addClassName("pdo-hint");
            add(none);
        }
        keys.forEach(key -> add(indicator(key, keys.indexOf(key) + 1)));
        NativeButton add = Buttons.plain(texts.get("indicators.add"), () -> {
            String key = inputs.form().addRow(Paths.INDICATORS);
            if (!card.dimensions().isEmpty()) {
                inputs.form()
                        .put(
                                Paths.indicator(key) + "dimension",
                                card.dimensions().getFirst().code());
            }
            rearranging.redraw(Paths.indicator(key) + "name");
        });
        add.addClassName("small");
        Div bar = new Div(add, IndicatorLibraryButton.of(card, inputs.form(), rearranging, texts));
        bar.addClassName("pdo-form-actions");
        add(bar);
    }

    private Div indicator(String key, int number) {
        String prefix = Paths.indicator(key);
        Div block = new Div();
        block.addClassName("pdo-form-block");
        H3 title = new H3(texts.get("indicator", number));
        Div head = new Div(
                title,
                new RowButtons(
                        Paths.INDICATORS, key, texts.get("indicator", number), inputs.form(), rearranging, texts));
        head.addClassName("pdo-form-block-head");
        Div first = new Div(inputs.area(prefix + "name", texts.get("indicator.name"), null, 2));
        first.getComponentAt(0).addClassName("grow");
        first.addClassName("pdo-form-row");
        if (!card.dimensions().isEmpty()) {
            List<Option> dimensions = new ArrayList<>();
            dimensions.add(new Option("", texts.get("choose")));
            card.dimensions().forEach(one -> dimensions.add(new Option(one.code(), one.name())));
            first.add(inputs.choice(prefix + "dimension", texts.get("indicator.dimension"), null, dimensions));
        }
        Div second = new Div(target(prefix));
        second.addClassName("pdo-form-row");
        if (card.columns().contains(IndicatorCard.Column.UNIT_OF_MEASURE)) {
            second.add(inputs.line(prefix + "unit", texts.get("indicator.unit"), null, Kind.WORDS));
        }
        if (card.weight() != Level.Use.NONE) {
            Div weight = inputs.line(prefix + "weight", texts.get("head.weight"), null, Kind.NUMBER);
            weight.addClassName("narrow");
            second.add(weight);
        }
        block.add(head, first, second, more(key, prefix));
        return block;
    }

    private Div target(String prefix) {
        Div target = inputs.line(
                prefix + "target", texts.get("indicator.target"), texts.get("indicator.target.help"), Kind.WORDS);
        Span reading = new Span();
        reading.addClassName("pdo-reading");
        reading.getElement().setAttribute("role", "status");
        target.add(reading);
        target.addClassName("grow");
        live.add(() -> {
            String text = inputs.form().get(prefix + "target");
            reading.removeAll();
            if (!text.isBlank()) {
                reading.add(
                        new Span(texts.get("indicator.reads")),
                        TargetWords.reading(
                                text,
                                inputs.form().get(prefix + "name"),
                                inputs.form().get(prefix + "unit"),
                                subject.year(),
                                texts.locale()));
            }
        });
        return target;
    }

    private NativeDetails more(String key, String prefix) {
        Div inside = new Div();
        inside.addClassName("pdo-form-grid");
        if (card.columns().contains(IndicatorCard.Column.DESCRIPTION)
                || !inputs.form().get(prefix + "description").isEmpty()) {
            inside.add(inputs.area(prefix + "description", texts.get("indicator.description"), null, 2));
        }
        if (card.columns().contains(IndicatorCard.Column.SOURCE)
                || !inputs.form().get(prefix + "source").isEmpty()) {
            inside.add(inputs.line(
                    prefix + "source", texts.get("indicator.source"), texts.get("indicator.source.help"), Kind.WORDS));
        }
        if (!card.derivations().isEmpty()) {
            derivation(prefix, inside);
        }
        if (card.suspension()) {
            if (inputs.form().get(prefix + "state").isEmpty()) {
                inputs.form().put(prefix + "state", ItemState.ACTIVE.name());
            }
            inside.add(inputs.choice(
                    prefix + "state",
                    texts.get("head.state"),
                    texts.get("indicator.state.help"),
                    Arrays.stream(ItemState.values())
                            .filter(state -> state != ItemState.CANCELLED
                                    || inputs.form().get(prefix + "state").equals(state.name()))
                            .map(state -> new Option(state.name(), texts.get("state." + state)))
                            .toList()));
        }
        if (card.actions()) {
            inside.add(actions(key));
        }
        NativeDetails more = new NativeDetails(texts.get("indicator.more"), inside);
        more.setOpen(FormText.fresh(key));
        more.setVisible(inside.getComponentCount() > 0);
        return more;
    }

    private void derivation(String prefix, Div inside) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Derivation.NONE.name(), texts.get("derivation.NONE")));
        card.derivations().forEach(one -> options.add(new Option(one.name(), texts.get("derivation." + one))));
        if (inputs.form().get(prefix + "derivation").isEmpty()) {
            inputs.form().put(prefix + "derivation", Derivation.NONE.name());
        }
        inside.add(inputs.choice(
                prefix + "derivation",
                texts.get("indicator.derivation"),
                texts.get("indicator.derivation.help"),
                options));
        Div formula = inputs.line(
                prefix + "detail", texts.get("indicator.detail"), texts.get("indicator.detail.help"), Kind.WORDS);
        String listId = FormInputs.id(prefix + "detail") + "-known";
        inputs.input(prefix + "detail").setAttribute("list", listId);
        var list = new com.vaadin.flow.dom.Element("datalist");
        list.setAttribute("id", listId);
        for (Scorecard scorecard : subject.format().scorecards()) {
            var option = new com.vaadin.flow.dom.Element("option");
            option.setAttribute("value", scorecard.code());
            option.setText(scorecard.title());
            list.appendChild(option);
        }
        formula.getElement().appendChild(list);
        live.add(() -> {
            String chosen = inputs.form().get(prefix + "derivation");
            formula.setVisible(chosen.equals(Derivation.FORMULA.name()) || chosen.equals(Derivation.SCORECARD.name()));
        });
        inside.add(formula);
    }

    private Div actions(String key) {
        Div block = new Div();
        block.addClassNames("pdo-field", "wide");
        Span caption = new Span(texts.get("indicator.actions"));
        caption.addClassName("pdo-label");
        block.add(caption);
        int number = 0;
        for (String row : inputs.form().rows(Paths.actions(key))) {
            number++;
            String prefix = Paths.action(key, row);
            Div line = new Div();
            line.addClassName("pdo-phase-line");
            line.getElement()
                    .appendChild(
                            inputs.cell(prefix + "text", texts.get("indicator.action", number), "wide"),
                            inputs.cell(prefix + "weight", texts.get("indicator.action.weight", number), "number"));
            inputs.input(prefix + "weight").setAttribute("placeholder", texts.get("weight.brief"));
            line.add(new RowButtons(
                    Paths.actions(key), row, texts.get("indicator.action", number), inputs.form(), rearranging, texts));
            block.add(line);
        }
        NativeButton add = Buttons.plain(texts.get("indicator.action.add"), () -> {
            String row = inputs.form().addRow(Paths.actions(key));
            rearranging.redraw(Paths.action(key, row) + "text");
        });
        add.addClassNames("small", "quiet");
        block.add(add);
        return block;
    }

    @Override
    void refresh() {
        live.forEach(Runnable::run);
    }
}
