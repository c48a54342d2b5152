package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme;
import it.pdo.lifecycle.secondlevel.SecondLevelProgrammes;
import it.pdo.planning.PlanState;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.home.HomeCard;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On the first page of directors and heads: how their second level stands, and the way there. */
@Singleton
final class SecondLevelCard implements HomeCard {
    private final SecondLevelProgrammes programmes;
    private final Clock clock;

    SecondLevelCard(SecondLevelProgrammes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(SignedIn who, CurrentPlan plan, Locale language) {
        boolean writes =
                Permissions.of(who).inAnyUnit(Operation.EDIT_SECOND_LEVEL).allowed();
        if (!writes || plan.plan().state() == PlanState.CLOSED) {
            return Optional.empty();
        }
        List<SecondLevelProgramme> found = programmes.of(who, plan.plan().id());
        return found.isEmpty() ? Optional.empty() : Optional.of(card(found, Texts.of(SecondLevelCard.class, language)));
    }

    private Component card(List<SecondLevelProgramme> found, Texts texts) {
        Div line = new Div(new Span(texts.get(
                "second.card.items",
                found.stream().mapToInt(SecondLevelProgramme::items).sum())));
        line.addClassName("pdo-term");
        state(found, texts).ifPresent(line::add);
        Div actions = new Div(Buttons.link(PlanNavigation.SECOND_LEVEL, texts.get("second.open")));
        actions.addClassName("pdo-form-actions");
        Div card = new Div(new H2(texts.get("second")), line, actions);
        card.addClassNames("pdo-card", "pdo-section");
        return card;
    }

    /** The most pressing thing: who is late, else the days the first of those that wait still has. */
    private Optional<StateBadge> state(List<SecondLevelProgramme> found, Texts texts) {
        LocalDate today = LocalDate.now(clock.withZone(MonthFormatter.ROME));
        List<Long> left = found.stream()
                .flatMap(programme -> programme.term().stream())
                .filter(term -> term.adoption().isEmpty())
                .map(term -> term.daysLeft(today))
                .sorted()
                .toList();
        long late = left.stream().filter(days -> days < 0).count();
        if (late > 0) {
            return Optional.of(new StateBadge(texts.get("second.card.late", late), StateBadge.Tone.BAD));
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new StateBadge(
                        texts.get("second.card.waits", left.size(), left.getFirst()), StateBadge.Tone.WARN));
    }
}
