package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import it.pdo.format.LinkKind;
import it.pdo.ui.form.AddButton;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.RowButtons;
import it.pdo.ui.form.RowListener;
import it.pdo.ui.form.TableRows;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Further parents of an item: units that share it, the transversal objective it serves, the row of a matrix. */
final class LinksPart extends FormPart {
    private static final long serialVersionUID = 1L;

    private final transient FormInputs inputs;
    private final transient RowListener arranging;
    private final Texts texts;
    private final transient TableRows rows;
    private final transient Map<LinkKind, NativeButton> adding = new LinkedHashMap<>();

    LinksPart(FormInputs inputs, RowListener arranging, Texts texts) {
        super(texts.get("links"));
        this.inputs = inputs;
        this.arranging = arranging;
        this.texts = texts;
        Paragraph help = new Paragraph(texts.get("links.help"));
        help.addClassName("pdo-hint");
        Div lines = new Div();
        lines.addClassName("pdo-form-rows");
        rows = new TableRows(lines.getElement(), this::line);
        Div bar = new Div();
        bar.addClassName("pdo-form-actions");
        for (LinkKind kind : inputs.subject().level().links()) {
            NativeButton add = AddButton.of(texts.get("links.add", kind.name()), () -> add(kind));
            adding.put(kind, add);
            bar.add(add);
        }
        add(help, lines, bar);
    }

    private void add(LinkKind kind) {
        String key = inputs.form().addNumbered(FieldPaths.LINKS, number -> FieldPaths.link(number, ""));
        inputs.form().put(FieldPaths.link(key, "kind"), kind.code());
        arranging.arranged(FieldPaths.link(key, "to"));
    }

    private Element line(String key, Consumer<Runnable> live) {
        FormSubject subject = inputs.subject();
        String code = inputs.form().get(FieldPaths.link(key, "kind"));
        LinkKind kind = subject.level().link(code).orElse(new LinkKind(code, code, LinkKind.UNIT, true, null));
        Div target = inputs.choice(FieldPaths.link(key, "to"), kind.name(), null, options(subject, kind, texts));
        target.addClassName("grow");
        RowButtons buttons = new RowButtons(FieldPaths.LINKS, key, inputs.form(), arranging, texts.locale());
        live.accept(() -> buttons.update(kind.name()));
        Div line = new Div(target, buttons);
        line.addClassName("pdo-form-row");
        return line.getElement();
    }

    private static List<FieldOption> options(FormSubject subject, LinkKind kind, Texts texts) {
        List<FieldOption> options = new ArrayList<>();
        options.add(new FieldOption("", texts.get("choose")));
        if (kind.toUnit()) {
            HeadPart.ordered(subject)
                    .forEach(unit -> options.add(new FieldOption(
                            unit.id().toString(),
                            "\u2003".repeat(subject.units().path(unit.id()).size() - 1) + unit.name())));
        } else {
            subject.tree().items().stream()
                    .filter(item -> item.level().equals(kind.to()) && !item.id().equals(subject.id()))
                    .forEach(item -> options.add(new FieldOption(item.id().toString(), FieldInputs.named(item))));
        }
        return options;
    }

    @Override
    void refresh() {
        List<String> keys = inputs.form().rows(FieldPaths.LINKS);
        rows.update(keys);
        adding.forEach((kind, add) -> {
            boolean there = keys.stream()
                    .anyMatch(key ->
                            inputs.form().get(FieldPaths.link(key, "kind")).equals(kind.code()));
            FormInputs.shown(add.getElement(), kind.many() || !there);
        });
    }
}
