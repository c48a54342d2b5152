package it.pdo.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.pdo.scoring.CronoprogramFigure;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.progress.ReadingProgress;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.TargetLabel;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places below one place, each with what was promised, what was reached and what it is worth. */
final class ResultTable extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoreSheet sheet;
    private final transient ResultsLocation place;
    private final transient ResultNames names;
    private final Texts texts;
    private final boolean weighted;
    private final boolean measured;
    private final boolean gaps;

    ResultTable(List<ResultTree.Node> nodes, ScoreSheet sheet, ResultsLocation place, ResultNames names) {
        this.sheet = sheet;
        this.place = place;
        this.names = names;
        this.texts = names.texts();
        this.weighted = nodes.stream().anyMatch(node -> weight(node) != null);
        this.measured = nodes.stream().anyMatch(this::measures);
        this.gaps = nodes.stream()
                .anyMatch(node ->
                        node.subject() instanceof ResultTree.Subject.OfItem(var item) && item.cronoprogram() != null);
        addClassName("pdo-table-frame");
        NativeTable table = new NativeTable();
        table.addClassNames("pdo-table", "pdo-result-table");
        table.getHead().add(head());
        nodes.forEach(node -> table.getBody().add(row(node)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        row.add(TableCells.columnHead(texts.get("column.what"), false));
        if (weighted) {
            row.add(TableCells.columnHead(texts.get("column.weight"), true));
        }
        if (measured) {
            row.add(TableCells.columnHead(texts.get("column.target"), false));
            row.add(TableCells.columnHead(texts.get("column.reached"), false));
            if (gaps) {
                row.add(TableCells.columnHead(texts.get("column.gap"), true));
            }
        }
        row.add(TableCells.columnHead(texts.get("column.result"), true));
        return row;
    }

    private NativeTableRow row(ResultTree.Node node) {
        NativeTableRow row = new NativeTableRow();
        row.add(what(node));
        if (weighted) {
            BigDecimal weight = weight(node);
            row.add(TableCells.number(
                    texts.get("column.weight"), weight == null ? "" : FigureFormatter.decimal(weight, texts.locale())));
        }
        if (measured) {
            measures(row, node);
        }
        row.add(result(node));
        return row;
    }

    private NativeTableHeaderCell what(ResultTree.Node node) {
        Span kind = new Span(names.kind(node));
        kind.addClassName("kind");
        NativeTableHeaderCell cell = TableCells.rowHead(kind);
        if (node.subject() instanceof ResultTree.Subject.OfIndicator) {
            cell.add(new Span(names.title(node)));
        } else {
            cell.add(new Anchor(place.ofFigure(node.figure()).address(), names.title(node)));
        }
        return cell;
    }

    private Component result(ResultTree.Node node) {
        NativeTableCell cell = TableCells.cell(texts.get("column.result"), "");
        cell.addClassNames("number", "result");
        sheet.find(node.figure()).ifPresent(score -> {
            Span both = new Span(new ScoreFigure(node.figure(), score, place, texts), ScoreFigure.bar(score));
            cell.add(both);
            FigureNote.beside(node.figure(), sheet, texts).ifPresent(cell::add);
        });
        return cell;
    }

    private void measures(NativeTableRow row, ResultTree.Node node) {
        switch (node.subject()) {
            case ResultTree.Subject.OfIndicator(var indicator, var _) -> indicator(row, indicator);
            case ResultTree.Subject.OfItem(var item) ->
                sheet.phase(item.id(), at()).ifPresentOrElse(figure -> phase(row, figure), () -> blanks(row));
            case ResultTree.Subject.Body _, ResultTree.Subject.OfUnit _ -> blanks(row);
        }
    }

    private void phase(NativeTableRow row, CronoprogramFigure figure) {
        row.add(TableCells.cell(texts.get("column.target"), PercentLabel.of(figure.targetOrNull(), texts.locale())));
        row.add(TableCells.cell(texts.get("column.reached"), PercentLabel.of(figure.reachedOrNull(), texts.locale())));
        NativeTableCell gap = TableCells.cell(
                texts.get("column.gap"), PercentLabel.gap(figure.gap().orElse(null), texts.locale()));
        gap.addClassName("number");
        row.add(gap);
    }

    private void indicator(NativeTableRow row, IndicatorInput indicator) {
        row.add(TableCells.cell(texts.get("column.target"), target(indicator)));
        Optional<ReadingInput> last = indicator.readings().reversed().stream()
                .filter(reading -> !reading.text().isBlank() && !reading.month().isAfter(at()))
                .findFirst();
        row.add(last.map(reading -> TableCells.cell(texts.get("column.reached"), reading(indicator, reading)))
                .orElseGet(() -> TableCells.blank(texts.get("column.reached"))));
        if (gaps) {
            row.add(TableCells.blank(texts.get("column.gap")));
        }
    }

    private Component target(IndicatorInput indicator) {
        return TargetLabel.of(indicator.target(), sheet.header().year(), texts.locale());
    }

    private Component reading(IndicatorInput indicator, ReadingInput reading) {
        Span month = new Span(MonthFormatter.monthAndYear(reading.month(), texts.locale()));
        month.addClassName("pdo-words");
        Span all = new Span(new Span(reading.text()), month);
        if (isProgress(indicator)) {
            sheet.progress(indicator.id()).map(this::progress).ifPresent(all::add);
        }
        return all;
    }

    /** Whether the last reading is no result: its indicator is not due, or was judged at an earlier checkpoint. */
    private boolean isProgress(IndicatorInput indicator) {
        return !sheet.atCheckpoint()
                || (sheet.indicator(indicator.id()) instanceof Score.NotScored none
                        && none.reason() == Score.Reason.NOT_DUE);
    }

    private Span progress(ReadingProgress progress) {
        String reached = FigureFormatter.decimal(progress.reached(), texts.locale());
        String expected = FigureFormatter.decimal(progress.expected(), texts.locale());
        Span words = new Span(progress.percent()
                .map(percent -> texts.get(
                        "progress.percent", reached, expected, FigureFormatter.decimal(percent, texts.locale())))
                .orElseGet(() -> texts.get("progress", reached, expected)));
        words.addClassName("coverage");
        return words;
    }

    private void blanks(NativeTableRow row) {
        row.add(TableCells.blank(texts.get("column.target")));
        row.add(TableCells.blank(texts.get("column.reached")));
        if (gaps) {
            row.add(TableCells.blank(texts.get("column.gap")));
        }
    }

    private boolean measures(ResultTree.Node node) {
        return switch (node.subject()) {
            case ResultTree.Subject.OfIndicator _ -> true;
            case ResultTree.Subject.OfItem(var item) -> item.cronoprogram() != null;
            case ResultTree.Subject.Body _, ResultTree.Subject.OfUnit _ -> false;
        };
    }

    private static @Nullable BigDecimal weight(ResultTree.Node node) {
        return switch (node.subject()) {
            case ResultTree.Subject.OfIndicator(var indicator, var _) -> indicator.weight();
            case ResultTree.Subject.OfItem(var item) -> item.weight();
            case ResultTree.Subject.Body _, ResultTree.Subject.OfUnit _ -> null;
        };
    }

    private YearMonth at() {
        return sheet.header().at();
    }
}
