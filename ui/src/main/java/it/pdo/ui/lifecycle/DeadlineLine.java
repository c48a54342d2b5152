package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.lifecycle.secondlevel.SecondLevelUnit;
import it.pdo.planning.PlanState;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How far a direzione is with its second level: the days left, or its act; and whether it changed since. */
final class DeadlineLine extends Div {
    private static final long serialVersionUID = 1L;

    /** @param term empty until the plan is approved */
    DeadlineLine(
            Optional<SecondLevelUnit> term, LifecycleService lifecycle, PlanInView plan, Clock clock, Texts texts) {
        addClassName("pdo-term");
        if (term.isEmpty()) {
            add(new Span(texts.get("second.unapproved")));
            return;
        }
        SecondLevelUnit unit = term.get();
        add(new Span(texts.get("second.items", unit.items(), day(unit.due(), texts))));
        unit.adoption()
                .ifPresentOrElse(
                        adoption -> add(new StateBadge(
                                texts.get("second.adopted", PlanLifecycleView.format(adoption.act(), texts)),
                                StateBadge.Tone.GOOD)),
                        () -> add(
                                plan.plan().state() == PlanState.CLOSED
                                        ? new StateBadge(texts.get("second.never"), StateBadge.Tone.NEUTRAL)
                                        : waiting(unit, LocalDate.now(clock.withZone(MonthFormatter.ROME)), texts)));
        unit.adoption()
                .flatMap(adoption -> adoption.document())
                .ifPresent(document -> add(PlanLifecycleView.download(lifecycle, plan, document, texts)));
        if (unit.changedSince()) {
            add(new StateBadge(texts.get("second.changed"), StateBadge.Tone.WARN));
        }
    }

    private static StateBadge waiting(SecondLevelUnit unit, LocalDate today, Texts texts) {
        long left = unit.daysLeft(today);
        if (left < 0) {
            return new StateBadge(texts.get("second.overdue", -left), StateBadge.Tone.BAD);
        }
        return left == 0
                ? new StateBadge(texts.get("second.today"), StateBadge.Tone.WARN)
                : new StateBadge(texts.get("second.left", left), StateBadge.Tone.NEUTRAL);
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d/M/yyyy", texts.locale()).format(day);
    }
}
