package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.pdo.ui.component.PercentLabel;
import it.pdo.ui.component.ReadingTable;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.List;

/** The phases that are furthest behind, each with its reason. */
final class LateTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    LateTable(List<LatePhase> late, Texts texts) {
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
                        name(phase),
                        new Span(phase.phase()
                                .unit()
                                .or(phase.objective().unit())
                                .name()),
                        PercentLabel.of(phase.phase().atMonth().target(), texts.locale()),
                        PercentLabel.of(phase.phase().atMonth().reached(), texts.locale()),
                        PercentLabel.gap(phase.gap(), texts.locale()),
                        new Span(why(phase.reason(), texts))));
        add(table);
        if (late.size() > SHOWN) {
            add(new Paragraph(texts.get("late.more", late.size() - SHOWN)));
        }
    }

    private static Component name(LatePhase late) {
        Anchor objective = new Anchor(
                "plan/" + late.objective().id(),
                late.objective().code() + " " + late.objective().title());
        Span phase = new Span(late.phase().code() + " " + late.phase().title());
        phase.addClassName("pdo-second-line");
        return new Div(objective, phase);
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
