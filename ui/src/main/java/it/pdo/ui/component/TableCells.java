package it.pdo.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** Cells of read-only tables. Each has the head of its column, because on a phone a row becomes a card. */
public final class TableCells {
    private TableCells() {}

    public static NativeTableHeaderCell columnHead(String words, boolean number) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", number);
        return head;
    }

    public static NativeTableHeaderCell rowHead(Component... inside) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(inside);
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    public static NativeTableCell cell(String column, String words) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    public static NativeTableCell cell(String column, Component inside) {
        NativeTableCell cell = new NativeTableCell(inside);
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    public static NativeTableCell number(String column, String words) {
        NativeTableCell cell = cell(column, words);
        cell.addClassName("number");
        cell.setClassName("blank", words.isEmpty());
        return cell;
    }

    /** An empty cell; left out on a phone. */
    public static NativeTableCell blank(String column) {
        NativeTableCell cell = cell(column, "");
        cell.addClassName("blank");
        return cell;
    }
}
