package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.YearMonth;
import java.util.List;

/** The phases that are furthest behind, or the indicators furthest from their targets, each with its reason. */
final class LateTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    private LateTable() {}

    static LateTable ofPhases(List<LatePhase> late, Texts texts) {
        ReadingTable table = new ReadingTable(texts.get("late.caption"))
                .column(texts.get("late.phase"))
                .column(texts.get("late.unit"))
                .figures(texts.get("late.target"))
                .figures(texts.get("late.reached"))
                .figures(texts.get("late.gap"))
                .column(texts.get("late.why"));
        late.stream()
                .limit(SHOWN)
                .forEach(phase -> table.row(
                        name(
                                phase.objective(),
                                phase.phase().code() + " "
                                        + phase.phase().phase().title()),
                        new Span(phase.phase()
                                .unit()
                                .or(phase.objective().unit())
                                .name()),
                        PercentLabel.of(phase.phase().atMonth().target(), texts.locale()),
                        PercentLabel.of(phase.phase().atMonth().reached(), texts.locale()),
                        PercentLabel.gap(phase.gap(), texts.locale()),
                        new Span(why(phase.reason(), texts))));
        return of(table, texts, "late.more", late.size());
    }

    /** @param month of the readings */
    static LateTable ofIndicators(List<LateIndicator> late, YearMonth month, Texts texts) {
        ReadingTable table = new ReadingTable(texts.get("off.caption"))
                .column(texts.get("off.indicator"))
                .column(texts.get("late.unit"))
                .column(texts.get("off.target"))
                .column(texts.get("late.reached"))
                .column(texts.get("late.gap"))
                .column(texts.get("late.why"));
        late.stream()
                .limit(SHOWN)
                .forEach(indicator -> table.row(
                        name(indicator.objective(), indicator.line().name()),
                        new Span(indicator
                                .line()
                                .unit()
                                .or(indicator.objective().unit())
                                .name()),
                        new Span(indicator.line().targetText()),
                        new Span(indicator
                                .line()
                                .lastUpTo(month.getMonthValue())
                                .map(ReadingCell::text)
                                .orElse("")),
                        new Span(indicator.line().gap().in(texts.locale())),
                        new Span(why(indicator.reason(), texts))));
        return of(table, texts, "off.more", late.size());
    }

    private static LateTable of(ReadingTable table, Texts texts, String more, int size) {
        LateTable shown = new LateTable();
        shown.add(table);
        if (size > SHOWN) {
            shown.add(new Paragraph(texts.get(more, size - SHOWN)));
        }
        return shown;
    }

    private static String why(LateIndicator.Reason reason, Texts texts) {
        return switch (reason) {
            case LateIndicator.Reason.OffTarget(var points) ->
                texts.get("off.why.points", FigureFormatter.decimal(points, texts.locale()));
            case LateIndicator.Reason.Passed(var by) -> texts.get("off.why.passed", by);
            case LateIndicator.Reason.NeverRead() -> texts.get("off.why.never");
        };
    }

    private static Component name(ObjectiveSheet objective, String below) {
        Anchor link = new Anchor("plan/" + objective.id(), objective.code() + " " + objective.title());
        Span second = new Span(below);
        second.addClassName("pdo-second-line");
        return new Div(link, second);
    }

    private static String why(LatePhase.Reason reason, Texts texts) {
        return switch (reason) {
            case LatePhase.Reason.NeverWritten() -> texts.get("why.never");
            case LatePhase.Reason.StillSince(var last) ->
                texts.get("why.since", MonthFormatter.name(last, texts.locale()));
            case LatePhase.Reason.NotEnough() -> texts.get("why.notEnough");
        };
    }
}
