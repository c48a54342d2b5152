package it.pdo.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.Checkpoint;
import it.pdo.scoring.ScoreSheet;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** When the results are read: any month of the plan, or straight at a checkpoint of the year. */
final class ResultsBar extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    ResultsBar(PlanInView plan, ResultsLocation place, ScoreSheet sheet, Texts texts) {
        addClassName("pdo-toolbar");
        YearMonth at = sheet.header().at();
        int first = plan.plan().fromYear();
        int years = plan.plan().toYear() - first + 1;
        List<YearMonth> months = IntStream.range(0, years * MONTHS)
                .mapToObj(index -> YearMonth.of(first, 1).plusMonths(index))
                .toList();
        add(new SelectField<>(
                        "results-month",
                        texts.get("month"),
                        months,
                        month -> MonthFormatter.monthAndYear(month, texts.locale()))
                .chosen(at)
                .whenChosen(month -> UI.getCurrent()
                        .navigate(ResultsView.class, place.atMonth(month).parameters())));
        UnorderedList moments = new UnorderedList();
        moments.addClassName("pdo-moments");
        moments.getElement().setAttribute("aria-label", texts.get("moments"));
        for (Checkpoint checkpoint : plan.format().checkpoints()) {
            YearMonth month = YearMonth.of(at.getYear(), checkpoint.date().getMonth());
            Anchor link = new Anchor(place.atMonth(month).address(), checkpoint.name());
            if (month.equals(at)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            moments.add(new ListItem(link));
        }
        add(moments);
    }
}
