package it.pdo.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.SignedIn;
import it.pdo.planning.DoubtfulTarget;
import it.pdo.planning.TargetConfirmation;
import it.pdo.planning.TargetConfirmations;
import it.pdo.shared.Issue;
import it.pdo.target.Confidence;
import it.pdo.target.TargetReading;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.WordsField;
import it.pdo.ui.plan.PlanInView;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.plan.PlansInView;
import it.pdo.ui.session.Visitor;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The targets whose text does not say for certain what it means: a person says it, once. */
@Route(value = AdministrationNavigation.TARGETS, layout = MainLayout.class)
@RolesAllowed("TENANT_ADMIN")
@Prototype
final class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    private final transient PlansInView plans;
    private final transient TargetConfirmations confirmations;
    private final Texts texts = Texts.here(TargetsView.class);

    TargetsView(PlansInView plans, TargetConfirmations confirmations) {
        this.plans = plans;
        this.confirmations = confirmations;
    }

    @Override
    public String getPageTitle() {
        return texts.get("targets.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        plans.latest(Visitor.required())
                .ifPresentOrElse(
                        this::show, () -> add(new EmptyState(texts.get("empty.title"), texts.get("empty.words"))));
    }

    private void show(PlanInView plan) {
        List<DoubtfulTarget> waiting =
                confirmations.waiting(plan.who(), plan.plan().id());
        add(new PageHead(texts.get("targets.title"))
                .above(plan.plan().title())
                .below(texts.get("targets.below", waiting.size())));
        add(new AdministrationTabs(AdministrationNavigation.TARGETS, texts));
        if (waiting.isEmpty()) {
            add(new EmptyState(texts.get("targets.none.title"), texts.get("targets.none.words")));
            return;
        }
        Div cards = new Div();
        add(cards);
        more(plan.who(), waiting, cards);
    }

    /** Draws the next ones; a city has hundreds. */
    private void more(SignedIn who, List<DoubtfulTarget> waiting, Div cards) {
        waiting.stream().limit(AT_ONCE).forEach(target -> cards.add(card(who, target)));
        if (waiting.size() > AT_ONCE) {
            List<DoubtfulTarget> rest = waiting.subList(AT_ONCE, waiting.size());
            Div button = new Div();
            button.add(Buttons.plain(texts.get("targets.more", rest.size()), () -> {
                cards.remove(button);
                more(who, rest, cards);
            }));
            cards.add(button);
        }
    }

    private Component card(SignedIn who, DoubtfulTarget target) {
        Div card = new Div();
        card.addClassName("pdo-card");
        Anchor item = new Anchor(
                PlanNavigation.sheet(target.item().id()), target.item().title());
        Span where = new Span(item);
        where.addClassName("pdo-note");
        H3 name = new H3(target.indicator().name());
        Span text = new Span("«" + Objects.requireNonNullElse(target.indicator().targetText(), "") + "»");
        text.addClassName("pdo-indicator-target");
        Div said = new Div();
        Div actions = new Div();
        actions.addClassName("pdo-toolbar");
        String guess =
                switch (target.reading()) {
                    case TargetReading.Understood understood -> understood.words(Locale.ITALIAN);
                    case TargetReading.NotUnderstood _ -> "";
                };
        WordsField correction =
                new WordsField("correction-" + target.indicator().id(), texts.get("targets.correct"), guess);
        NativeButton confirm = Buttons.primary(texts.get("targets.confirm"), () -> {
            said.removeAll();
            switch (confirmations.confirm(who, target.indicator().id(), correction.text())) {
                case TargetConfirmation.Confirmed confirmed -> {
                    card.removeAll();
                    card.add(new Chip(texts.get("targets.confirmed", confirmed.words()), Chip.Tone.GOOD), name);
                }
                case TargetConfirmation.Refused refused ->
                    said.add(Notice.refused(
                            texts.get("targets.refused"),
                            refused.issues().stream().map(Issue::message).toList()));
                case TargetConfirmation.Unknown _ ->
                    said.add(new Notice(Chip.Tone.BAD, texts.get("targets.unknown"), ""));
            }
        });
        actions.add(correction, confirm);
        card.add(where, name, text, reading(target.reading()), said, actions);
        return card;
    }

    private Paragraph reading(TargetReading reading) {
        Paragraph words = new Paragraph(
                switch (reading) {
                    case TargetReading.Understood understood ->
                        texts.get(
                                understood.confidence() == Confidence.INFERRED ? "targets.inferred" : "targets.custom",
                                understood.words(texts.locale()));
                    case TargetReading.NotUnderstood unread ->
                        texts.get("targets.unread", unread.words(texts.locale()));
                });
        words.addClassNames("pdo-words", "doubt");
        return words;
    }
}
