package it.pdo.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.shared.LocalizedMessage;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.text.Texts;
import java.util.List;

/** What an import would do to each item, value by value. */
final class ImportDifferenceList extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;
    private static final int LONGEST = 120;

    private final Texts texts;

    ImportDifferenceList(ImportPreview preview, Texts texts) {
        this.texts = texts;
        addClassName("pdo-section");
        add(new H2(texts.get("differences")));
        more(preview.differences());
    }

    private void more(List<ImportedItemDifference> differences) {
        ReadingTable table = new ReadingTable(texts.get("differences"))
                .column(texts.get("difference.item"))
                .column(texts.get("difference.kind"))
                .column(texts.get("difference.values"));
        differences.stream()
                .limit(AT_ONCE)
                .forEach(difference -> table.row(item(difference), chip(difference.kind()), values(difference)));
        add(table);
        if (differences.size() > AT_ONCE) {
            List<ImportedItemDifference> rest = differences.subList(AT_ONCE, differences.size());
            Div button = new Div();
            button.add(Buttons.plain(texts.get("differences.more", rest.size()), () -> {
                remove(button);
                more(rest);
            }));
            add(button);
        }
    }

    private static Component item(ImportedItemDifference difference) {
        Span level = new Span(difference.level() + " " + difference.label());
        level.addClassName("pdo-second-line");
        return new Span(level, new Span(ColumnsStep.shortened(difference.title(), LONGEST)));
    }

    private StateBadge chip(ImportedItemDifference.Kind kind) {
        return new StateBadge(
                texts.get("difference." + kind),
                switch (kind) {
                    case ADDED -> StateBadge.Tone.GOOD;
                    case CHANGED -> StateBadge.Tone.INFO;
                    case REMOVED -> StateBadge.Tone.BAD;
                    case ABSENT -> StateBadge.Tone.NEUTRAL;
                });
    }

    private Component values(ImportedItemDifference difference) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pdo-plain-list");
        difference.values().forEach(value -> {
            Span name = new Span(value.name().in(texts.locale()) + ": ");
            name.addClassName("pdo-label");
            list.add(new ListItem(
                    name, new Span(texts.get("difference.value", shown(value.before()), shown(value.after())))));
        });
        return list;
    }

    private String shown(LocalizedMessage value) {
        String words = value.in(texts.locale());
        return words.isEmpty() ? texts.get("difference.empty") : texts.quoted(ColumnsStep.shortened(words, LONGEST));
    }
}
