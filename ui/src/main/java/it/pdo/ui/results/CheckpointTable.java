package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import it.pdo.scoring.CronoprogramFigure;
import it.pdo.scoring.ScoreSheet;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.ConfirmDialog;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/** Target, reached and gap of a phase at each checkpoint of the year. */
final class CheckpointTable {
    private CheckpointTable() {}

    /** Nothing for what has no cronoprogram. */
    static Optional<Component> of(ResultTree.Node node, ScoreSheet sheet, Texts texts) {
        return node.subject() instanceof ResultTree.Subject.OfItem(var item)
                ? Optional.of(sheet.checkpoints(item.id()))
                        .filter(figures -> !figures.isEmpty())
                        .map(figures -> table(item.id(), figures, sheet, texts))
                : Optional.empty();
    }

    private static Component table(String item, List<CronoprogramFigure> figures, ScoreSheet sheet, Texts texts) {
        NativeTable table = new NativeTable();
        table.addClassName("pdo-table");
        table.setCaptionText(texts.get("checkpoints"));
        table.getHead()
                .add(new NativeTableRow(
                        TableCells.columnHead(texts.get("checkpoint"), false),
                        TableCells.columnHead(texts.get("checkpoint.target"), true),
                        TableCells.columnHead(texts.get("checkpoint.reached"), true),
                        TableCells.columnHead(texts.get("checkpoint.gap"), true),
                        TableCells.columnHead(texts.get("why"), false)));
        for (CronoprogramFigure figure : figures) {
            NativeTableRow row = new NativeTableRow(
                    TableCells.rowHead(new com.vaadin.flow.component.html.Span(
                            MonthFormatter.monthAndYear(figure.month(), texts.locale()))),
                    number(texts.get("checkpoint.target"), PercentLabel.of(figure.targetOrNull(), texts.locale())),
                    number(texts.get("checkpoint.reached"), PercentLabel.of(figure.reachedOrNull(), texts.locale())),
                    number(
                            texts.get("checkpoint.gap"),
                            PercentLabel.gap(figure.gap().orElse(null), texts.locale())),
                    TableCells.cell(texts.get("why"), why(item, figure, sheet, texts)));
            table.getBody().add(row);
        }
        return new Div(table);
    }

    private static Component why(String item, CronoprogramFigure figure, ScoreSheet sheet, Texts texts) {
        NativeButton why =
                Buttons.plain(texts.get("why"), () -> sheet.explainPhase(item, figure.month(), texts.locale())
                        .ifPresent(explanation -> new ConfirmDialog(
                                        explanation.title(), new WhySteps(explanation, texts, WhySteps.Further.NOTHING))
                                .closedBy(texts.get("why.close"))
                                .open()));
        why.addClassNames("small", "quiet");
        why.setAriaLabel(texts.get("why.of", MonthFormatter.monthAndYear(figure.month(), texts.locale())));
        return why;
    }

    private static Component number(String column, Component inside) {
        var cell = TableCells.cell(column, inside);
        cell.addClassName("number");
        return cell;
    }
}
