package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemState;
import it.pdo.target.TargetText;
import it.pdo.tenancy.IdGenerator;
import it.pdo.ui.form.AddButton;
import it.pdo.ui.form.FieldControls;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.RowButtons;
import it.pdo.ui.form.RowListener;
import it.pdo.ui.form.TableRows;
import it.pdo.ui.text.TargetLabel;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The indicator card: each indicator with its target, and how the target will be read, in words while it is typed. */
final class IndicatorsPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient IndicatorCard card;
    private final transient FormInputs inputs;
    private final transient RowListener arranging;
    private final Texts texts;
    private final transient TableRows rows;
    private final Paragraph none;

    IndicatorsPart(IndicatorCard card, FormInputs inputs, RowListener arranging, Texts texts) {
        super(texts.get("indicators"));
        this.card = card;
        this.inputs = inputs;
        this.arranging = arranging;
        this.texts = texts;
        none = new Paragraph(texts.get("indicators.none"));
        none.addClassName("pdo-hint");
        Div blocks = new Div();
        rows = new TableRows(blocks.getElement(), this::indicator);
        NativeButton add = AddButton.of(texts.get("indicators.add"), FieldPaths.EACH_INDICATOR, this::addIndicator);
        Div bar = new Div(add, IndicatorLibraryButton.of(card, inputs.form(), arranging, texts));
        bar.addClassName("pdo-form-actions");
        add(none, blocks, bar);
    }

    private void addIndicator() {
        String key = new IndicatorId(IdGenerator.next()).toString();
        inputs.form().addRow(FieldPaths.INDICATORS, key);
        if (!card.dimensions().options().isEmpty()) {
            inputs.form()
                    .put(
                            FieldPaths.indicator(key) + "dimension",
                            card.dimensions().options().getFirst().code());
        }
        arranging.arranged(FieldPaths.indicator(key) + "name");
    }

    private String named(String key) {
        return texts.get("indicator", inputs.form().rows(FieldPaths.INDICATORS).indexOf(key) + 1);
    }

    private Element indicator(String key, Consumer<Runnable> live) {
        String prefix = FieldPaths.indicator(key);
        H3 title = new H3();
        RowButtons buttons = new RowButtons(FieldPaths.INDICATORS, key, inputs.form(), arranging, texts.locale());
        live.accept(() -> {
            title.setText(named(key));
            buttons.update(named(key));
        });
        Div head = new Div(title, buttons);
        head.addClassName("pdo-form-block-head");
        Div block = new Div(head, first(prefix), second(prefix, live));
        if (!card.fields().isEmpty()) {
            block.add(new CardFields(inputs, texts).draw(prefix, live));
        }
        block.add(more(key, prefix, live));
        block.addClassName("pdo-form-block");
        return block.getElement();
    }

    private Div first(String prefix) {
        Div name = inputs.area(prefix + "name", texts.get("indicator.name"), null, 2);
        name.addClassName("grow");
        Div first = new Div(name);
        first.addClassName("pdo-form-row");
        if (!card.dimensions().options().isEmpty()) {
            List<FieldOption> dimensions = new ArrayList<>();
            dimensions.add(new FieldOption("", texts.get("choose")));
            card.dimensions().options().forEach(one -> dimensions.add(new FieldOption(one.code(), one.name())));
            first.add(inputs.choice(prefix + "dimension", texts.get("indicator.dimension"), null, dimensions));
        }
        return first;
    }

    private Div second(String prefix, Consumer<Runnable> live) {
        Div second = new Div(target(prefix, live));
        second.addClassName("pdo-form-row");
        if (isShown(prefix, "unit", IndicatorCard.Column.UNIT_OF_MEASURE)) {
            second.add(inputs.line(prefix + "unit", texts.get("indicator.unit"), null, LineKind.WORDS));
        }
        if (card.weight() != Level.Use.NONE) {
            Div weight = inputs.line(prefix + "weight", texts.get("head.weight"), null, LineKind.NUMBER);
            weight.addClassName("narrow");
            second.add(weight);
        }
        return second;
    }

    /** Whether the format has a column; what stands there from before is shown where it has none any more. */
    private boolean isShown(String prefix, String part, IndicatorCard.Column column) {
        return card.columns().contains(column)
                || !inputs.form().get(prefix + part).isEmpty();
    }

    private Div target(String prefix, Consumer<Runnable> live) {
        Div target = inputs.line(
                prefix + "target", texts.get("indicator.target"), texts.get("indicator.target.help"), LineKind.WORDS);
        Span reading = new Span();
        reading.addClassName("pdo-reading");
        reading.getElement().setAttribute("role", "status");
        target.add(reading);
        target.addClassName("grow");
        live.accept(() -> {
            String text = inputs.form().get(prefix + "target");
            reading.removeAll();
            if (!text.isBlank()) {
                reading.add(
                        new Span(texts.get("indicator.reads")),
                        TargetLabel.reading(
                                new TargetText(
                                        inputs.form().get(prefix + "name"),
                                        inputs.form().get(prefix + "unit"),
                                        text,
                                        null),
                                inputs.subject().year(),
                                texts.locale()));
            }
        });
        return target;
    }

    private NativeDetails more(String key, String prefix, Consumer<Runnable> live) {
        Div inside = new Div();
        inside.addClassName("pdo-form-grid");
        if (isShown(prefix, "description", IndicatorCard.Column.DESCRIPTION)) {
            inside.add(inputs.area(prefix + "description", texts.get("indicator.description"), null, 2));
        }
        if (isShown(prefix, "source", IndicatorCard.Column.SOURCE)) {
            inside.add(inputs.line(
                    prefix + "source",
                    texts.get("indicator.source"),
                    texts.get("indicator.source.help"),
                    LineKind.WORDS));
        }
        if (isShown(prefix, "control", IndicatorCard.Column.CONTROL_METHOD)) {
            inside.add(inputs.line(
                    prefix + "control",
                    texts.get("indicator.control"),
                    texts.get("indicator.control.help"),
                    LineKind.WORDS));
        }
        if (!card.derivations().isEmpty()) {
            derivation(prefix, inside, live);
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
                            .map(state -> new FieldOption(state.name(), texts.get("state." + state)))
                            .toList()));
        }
        if (card.actions()) {
            inside.add(actions(key, live));
        }
        NativeDetails more = new NativeDetails(texts.get("indicator.more"), inside);
        more.setOpen(!inputs.stored(FieldPaths.INDICATORS, key));
        FormInputs.shown(more.getElement(), inside.getComponentCount() > 0);
        return more;
    }

    private void derivation(String prefix, Div inside, Consumer<Runnable> live) {
        List<FieldOption> options = new ArrayList<>();
        options.add(new FieldOption(IndicatorDerivation.NONE.name(), texts.get("derivation.NONE")));
        card.derivations().forEach(one -> options.add(new FieldOption(one.name(), texts.get("derivation." + one))));
        if (inputs.form().get(prefix + "derivation").isEmpty()) {
            inputs.form().put(prefix + "derivation", IndicatorDerivation.NONE.name());
        }
        inside.add(inputs.choice(
                prefix + "derivation",
                texts.get("indicator.derivation"),
                texts.get("indicator.derivation.help"),
                options));
        String listId = FormFields.id(prefix + "detail") + "-known";
        FormField formula = inputs.proposing(
                prefix + "detail", texts.get("indicator.detail"), texts.get("indicator.detail.help"), listId);
        formula.getElement()
                .appendChild(FieldControls.proposals(
                        listId,
                        inputs.subject().format().scorecards().stream()
                                .map(scorecard -> new FieldOption(scorecard.code(), scorecard.title()))
                                .toList()));
        live.accept(() -> {
            String chosen = inputs.form().get(prefix + "derivation");
            FormInputs.shown(
                    formula.getElement(),
                    chosen.equals(IndicatorDerivation.FORMULA.name())
                            || chosen.equals(IndicatorDerivation.SCORECARD.name()));
        });
        inside.add(formula);
    }

    private Div actions(String key, Consumer<Runnable> live) {
        Span caption = new Span(texts.get("indicator.actions"));
        caption.addClassName("pdo-label");
        Div lines = new Div();
        TableRows actions = new TableRows(lines.getElement(), (row, follow) -> action(key, row, follow));
        live.accept(() -> actions.update(inputs.form().rows(FieldPaths.actions(key))));
        NativeButton add = AddButton.of(texts.get("indicator.action.add"), () -> {
            String row = inputs.form().addNumbered(FieldPaths.actions(key), number -> FieldPaths.action(key, number));
            arranging.arranged(FieldPaths.action(key, row) + "text");
        });
        add.addClassName("quiet");
        Div block = new Div(caption, lines, add);
        block.addClassNames("pdo-field", "wide");
        return block;
    }

    private Element action(String key, String row, Consumer<Runnable> live) {
        String prefix = FieldPaths.action(key, row);
        Element text = inputs.cell(prefix + "text", "", LineKind.WORDS);
        Element weight = inputs.cell(prefix + "weight", "", LineKind.NUMBER);
        weight.setAttribute("placeholder", texts.get("weight.brief"));
        RowButtons buttons = new RowButtons(FieldPaths.actions(key), row, inputs.form(), arranging, texts.locale());
        live.accept(() -> {
            int number = inputs.form().rows(FieldPaths.actions(key)).indexOf(row) + 1;
            inputs.fields().relabel(prefix + "text", texts.get("indicator.action", number));
            inputs.fields().relabel(prefix + "weight", texts.get("indicator.action.weight", number));
            buttons.update(texts.get("indicator.action", number));
        });
        Div line = new Div();
        line.addClassName("pdo-phase-line");
        line.getElement().appendChild(text, weight, buttons.getElement());
        return line.getElement();
    }

    @Override
    void refresh() {
        List<String> keys = inputs.form().rows(FieldPaths.INDICATORS);
        FormInputs.shown(none.getElement(), keys.isEmpty());
        rows.update(keys);
    }
}
