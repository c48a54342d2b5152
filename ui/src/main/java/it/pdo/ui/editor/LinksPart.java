package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.pdo.format.LinkKind;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.editor.FormInputs.Option;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Further parents of an item: units that share it, the transversal objective it serves, the row of a matrix. */
final class LinksPart extends FormPart {
    private static final long serialVersionUID = 1L;

    LinksPart(Subject subject, FormInputs inputs, Rearranging rearranging, Texts texts) {
        super(texts.get("links"));
        Paragraph help = new Paragraph(texts.get("links.help"));
        help.addClassName("pdo-hint");
        add(help);
        List<String> keys = inputs.form().rows(Paths.LINKS);
        for (String key : keys) {
            String code = inputs.form().get(Paths.link(key, "kind"));
            LinkKind kind = subject.level().link(code).orElse(new LinkKind(code, code, LinkKind.UNIT, true, null));
            Div target = inputs.choice(Paths.link(key, "to"), kind.name(), null, options(subject, kind, texts));
            target.addClassName("grow");
            Div line =
                    new Div(target, new RowButtons(Paths.LINKS, key, kind.name(), inputs.form(), rearranging, texts));
            line.addClassName("pdo-form-row");
            add(line);
        }
        Div bar = new Div();
        bar.addClassName("pdo-form-actions");
        for (LinkKind kind : subject.level().links()) {
            boolean there = keys.stream()
                    .anyMatch(key -> inputs.form().get(Paths.link(key, "kind")).equals(kind.code()));
            if (kind.many() || !there) {
                NativeButton add = Buttons.plain(texts.get("links.add", kind.name()), () -> {
                    String key = inputs.form().addRow(Paths.LINKS);
                    inputs.form().put(Paths.link(key, "kind"), kind.code());
                    rearranging.redraw(Paths.link(key, "to"));
                });
                add.addClassName("small");
                bar.add(add);
            }
        }
        add(bar);
    }

    private static List<Option> options(Subject subject, LinkKind kind, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", texts.get("choose")));
        if (kind.toUnit()) {
            HeadPart.ordered(subject)
                    .forEach(unit -> options.add(new Option(
                            unit.id().toString(),
                            "\u2003".repeat(subject.units().path(unit.id()).size() - 1) + unit.name())));
        } else {
            subject.tree().items().stream()
                    .filter(item -> item.level().equals(kind.to()) && !item.id().equals(subject.id()))
                    .forEach(item -> options.add(new Option(item.id().toString(), FieldsPart.named(item))));
        }
        return options;
    }

    @Override
    void refresh() {
        // Nothing here follows from other fields.
    }
}
