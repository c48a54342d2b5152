package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A read-only table with semantic {@code table} and {@code th} elements, for screen readers. */
public final class ReadingTable extends Div {
    private final Element table = new Element("table");
    private final Element body = new Element("tbody");
    private final List<Boolean> numeric = new ArrayList<>();
    private final Element heads = new Element("tr");

    /** @param caption what the table holds, for who cannot see what is around it */
    public ReadingTable(String caption) {
        addClassName("pdo-table-frame");
        table.getClassList().add("pdo-table");
        Element words = new Element("caption");
        words.getClassList().add("pdo-visually-hidden");
        words.setText(caption);
        Element head = new Element("thead");
        head.appendChild(heads);
        table.appendChild(words, head, body);
        getElement().appendChild(table);
    }

    /** A column of texts. */
    public ReadingTable column(String head) {
        return column(head, false);
    }

    /** A column of right-aligned numbers. */
    public ReadingTable figures(String head) {
        return column(head, true);
    }

    /** Adds a row with one component a column; the first is the row header. */
    public ReadingTable row(Component... cells) {
        Element row = new Element("tr");
        for (int at = 0; at < cells.length; at++) {
            Element cell = new Element(at == 0 ? "th" : "td");
            if (at == 0) {
                cell.setAttribute("scope", "row");
            }
            // On a phone a row becomes a card, and each value has the head of its column.
            cell.setAttribute("data-label", heads.getChild(at).getText());
            mark(cell, at);
            cell.appendChild(cells[at].getElement());
            row.appendChild(cell);
        }
        body.appendChild(row);
        return this;
    }

    private ReadingTable column(String head, boolean figures) {
        numeric.add(figures);
        Element cell = new Element("th");
        cell.setAttribute("scope", "col");
        cell.setText(head);
        mark(cell, numeric.size() - 1);
        heads.appendChild(cell);
        return this;
    }

    private void mark(Element cell, int column) {
        if (numeric.get(column)) {
            cell.getClassList().add("number");
        }
    }
}
