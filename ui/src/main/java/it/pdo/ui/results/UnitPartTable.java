package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.UnitPart;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/** The parts of a unit's result, apart: its own objectives and what it shares, with their shares of the whole. */
final class UnitPartTable {
    private UnitPartTable() {}

    /** Nothing for what is not a unit, and for a unit of a single part. */
    static Optional<Component> of(ResultTree.Node node, ScoreSheet sheet, Texts texts) {
        return node.subject() instanceof ResultTree.Subject.OfUnit(var unit)
                ? Optional.of(sheet.parts(unit.id()))
                        .filter(parts -> parts.size() > 1)
                        .map(parts -> table(parts, sheet, texts))
                : Optional.empty();
    }

    private static Component table(List<UnitPart> parts, ScoreSheet sheet, Texts texts) {
        boolean shares = parts.stream().anyMatch(part -> part.percent().isPresent());
        NativeTable table = new NativeTable();
        table.addClassNames("pdo-table", "pdo-result-table");
        table.setCaptionText(texts.get(shares ? "parts.shares" : "parts.apart"));
        NativeTableRow head = new NativeTableRow(TableCells.columnHead(texts.get("part"), false));
        if (shares) {
            head.add(TableCells.columnHead(texts.get("part.share"), true));
        }
        head.add(TableCells.columnHead(texts.get("column.result"), true));
        table.getHead().add(head);
        parts.forEach(part -> table.getBody().add(row(part, shares, sheet, texts)));
        return new Div(table);
    }

    private static NativeTableRow row(UnitPart part, boolean shares, ScoreSheet sheet, Texts texts) {
        String name = part.kind() == UnitPart.Kind.SHARE ? part.name() : texts.get("part." + part.kind());
        NativeTableRow row = new NativeTableRow(TableCells.rowHead(new Span(name)));
        if (shares) {
            row.add(TableCells.number(
                    texts.get("part.share"),
                    part.percent()
                            .map(percent -> FigureFormatter.decimal(percent, texts.locale()) + " %")
                            .orElse("")));
        }
        NativeTableCell result = TableCells.cell(texts.get("column.result"), "");
        result.addClassNames("number", "result");
        result.add(ScoreFigure.text(sheet.score(part.figure()), texts));
        FigureNote.beside(part.figure(), sheet, texts).ifPresent(result::add);
        row.add(result);
        return row;
    }
}
