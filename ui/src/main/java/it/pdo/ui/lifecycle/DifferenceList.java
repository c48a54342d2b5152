package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.planning.content.ItemDifference;
import it.pdo.planning.content.PlanDifference;
import it.pdo.planning.content.ValueDifference;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.editor.EditorNavigation;
import it.pdo.ui.text.Texts;

/** What lies between two states of a plan: by item, each value before and after. */
final class DifferenceList extends Div {
    private static final long serialVersionUID = 1L;
    private static final int OPEN = 6;

    /**
     * @param before head of the column of what was
     * @param after head of the column of what is
     */
    DifferenceList(PlanDifference difference, String before, String after, Texts texts) {
        this(difference, before, after, false, texts);
    }

    /** @param editable whether each item that is there leads to its form */
    DifferenceList(PlanDifference difference, String before, String after, boolean editable, Texts texts) {
        addClassName("pdo-difference");
        if (difference.isEmpty()) {
            add(new Paragraph(texts.get("difference.none")));
            return;
        }
        add(new Paragraph(texts.get(
                "difference.counts",
                difference.count(ItemDifference.Sort.ADDED),
                difference.count(ItemDifference.Sort.CHANGED),
                difference.count(ItemDifference.Sort.REMOVED))));
        boolean open = difference.items().size() <= OPEN;
        difference.items().stream()
                .filter(item -> !item.onlyOrder())
                .forEach(item -> add(item(item, before, after, open, editable, texts)));
    }

    private static NativeDetails item(
            ItemDifference item, String before, String after, boolean open, boolean editable, Texts texts) {
        Span label = new Span(item.level() + " " + item.label());
        label.addClassName("pdo-label");
        StateBadge sort = new StateBadge(
                texts.get("difference." + item.sort()),
                switch (item.sort()) {
                    case ADDED -> StateBadge.Tone.GOOD;
                    case CHANGED -> StateBadge.Tone.INFO;
                    case REMOVED -> StateBadge.Tone.WARN;
                });
        Span head = new Span(sort, label);
        head.addClassName("pdo-difference-head");
        ReadingTable table = new ReadingTable(item.label())
                .column(texts.get("difference.what"))
                .column(before)
                .column(after);
        for (ValueDifference value : item.values()) {
            table.row(new Span(value.what()), side(value.before()), side(value.after()));
        }
        NativeDetails details = new NativeDetails();
        details.setSummary(head);
        details.setContent(
                editable && item.sort() != ItemDifference.Sort.REMOVED
                        ? new Div(table, Buttons.link(EditorNavigation.edit(item.item()), texts.get("difference.edit")))
                        : table);
        details.setOpen(open);
        return details;
    }

    private static Span side(String value) {
        return new Span(value.isEmpty() ? "–" : value);
    }
}
