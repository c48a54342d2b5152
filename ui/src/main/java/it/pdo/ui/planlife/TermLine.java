package it.pdo.ui.planlife;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.pdo.planning.PlanState;
import it.pdo.planning.life.SecondLevelUnit;
import it.pdo.ui.component.Chip;
import it.pdo.ui.plan.PlanInView;
import it.pdo.ui.text.Months;
import it.pdo.ui.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How far a direzione is with its second level: the days left, or its act; and whether it changed since. */
final class TermLine extends Div {
    private static final long serialVersionUID = 1L;

    /** @param term empty until the plan is approved */
    TermLine(Optional<SecondLevelUnit> term, LifeDesk desk, PlanInView plan, Clock clock, Texts texts) {
        addClassName("pdo-term");
        if (term.isEmpty()) {
            add(new Span(texts.get("second.unapproved")));
            return;
        }
        SecondLevelUnit unit = term.get();
        add(new Span(texts.get("second.items", unit.items(), day(unit.due(), texts))));
        unit.adoption()
                .ifPresentOrElse(
                        adoption -> add(new Chip(
                                texts.get("second.adopted", PlanLifeView.words(adoption.act(), texts)),
                                Chip.Tone.GOOD)),
                        () -> add(
                                plan.plan().state() == PlanState.CLOSED
                                        ? new Chip(texts.get("second.never"), Chip.Tone.NEUTRAL)
                                        : waiting(unit, LocalDate.now(clock.withZone(Months.ROME)), texts)));
        unit.adoption()
                .flatMap(adoption -> adoption.document())
                .ifPresent(document -> add(PlanLifeView.download(desk, plan, document)));
        if (unit.changedSince()) {
            add(new Chip(texts.get("second.changed"), Chip.Tone.WARN));
        }
    }

    private static Chip waiting(SecondLevelUnit unit, LocalDate today, Texts texts) {
        long left = unit.daysLeft(today);
        if (left < 0) {
            return new Chip(texts.get("second.overdue", -left), Chip.Tone.BAD);
        }
        return left == 0
                ? new Chip(texts.get("second.today"), Chip.Tone.WARN)
                : new Chip(texts.get("second.left", left), Chip.Tone.NEUTRAL);
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d/M/yyyy", texts.locale()).format(day);
    }
}
