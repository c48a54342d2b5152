package it.pdo.ui.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.check.CheckedPlan.Waived;
import it.pdo.check.Finding;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Waived findings with their reasons, separate from the open ones. */
final class WaivedList extends NativeDetails {
    private static final long serialVersionUID = 1L;

    WaivedList(List<Waived> waived, Set<String> yours, LocalDate today, Texts texts, Consumer<Finding> takeBack) {
        super(texts.get("waived", waived.size()));
        addClassNames("pdo-card", "pdo-findings");
        UnorderedList list = new UnorderedList();
        for (Waived each : waived) {
            Div words = FindingCard.describe(each.finding(), texts);
            words.addComponentAsFirst(objective(each.finding()));
            String when =
                    MonthFormatter.formatRecent(each.waiver().at().atZone(MonthFormatter.ROME), today, texts.locale());
            Span reason = new Span(texts.get(
                    "waived.because", each.waiver().reason(), each.waiver().by(), when));
            reason.addClassName("reason");
            words.add(reason);
            ListItem line = new ListItem(FindingCard.severity(each.finding().severity(), texts), words);
            if (yours.contains(each.finding().fingerprint())) {
                NativeButton back = Buttons.plain(texts.get("take-back"), () -> takeBack.accept(each.finding()));
                back.addClassName("small");
                Div doing = new Div(back);
                doing.addClassName("doing");
                line.add(doing);
            }
            list.add(line);
        }
        setContent(list);
    }

    private static Span objective(Finding finding) {
        Span objective = new Span(finding.subject().objectiveLabel());
        objective.addClassName("label");
        return objective;
    }
}
