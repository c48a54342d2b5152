package it.pdo.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.store.revision.DoubtfulTarget;
import it.pdo.planning.store.revision.TargetConfirmation;
import it.pdo.planning.store.revision.TargetConfirmations;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Ambiguous targets, to be confirmed once, one by one or together. */
@Route(value = AdministrationNavigation.TARGETS, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.CONFIRM_TARGET)
@Prototype
final class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient TargetConfirmations confirmations;
    private final AdministrationTabs tabs;
    private final Texts texts = Texts.here(TargetsView.class);
    private final Div said = new Div();
    private final Div waiting = new Div();

    TargetsView(PlanViewFrame frame, TargetConfirmations confirmations, AdministrationTabs tabs) {
        this.frame = frame;
        this.confirmations = confirmations;
        this.tabs = tabs;
    }

    @Override
    public String getPageTitle() {
        return texts.get("targets.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.draw(this, texts, "empty", this::show);
    }

    private void show(PlanInView plan) {
        add(PlanViewFrame.head(plan, texts.get("targets.title"), texts.get("targets.below")));
        add(tabs.at(AdministrationNavigation.TARGETS));
        add(said, waiting);
        list(plan);
    }

    private void list(PlanInView plan) {
        waiting.removeAll();
        List<DoubtfulTarget> doubtful =
                confirmations.waiting(plan.who(), plan.plan().id());
        if (doubtful.isEmpty()) {
            waiting.add(new EmptyState(texts.get("targets.none.title"), texts.get("targets.none.words")));
            return;
        }
        DoubtGroup.of(doubtful, texts.locale())
                .forEach(group -> waiting.add(new DoubtTable(group, texts, words -> confirm(plan, words))));
    }

    private void confirm(PlanInView plan, Map<IndicatorId, String> words) {
        said.removeAll();
        Map<IndicatorId, TargetConfirmation> outcomes = confirmations.confirmAll(plan.who(), words);
        List<IndicatorId> done = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() instanceof TargetConfirmation.Confirmed)
                .map(Map.Entry::getKey)
                .toList();
        List<String> reasons = outcomes.values().stream()
                .flatMap(outcome -> switch (outcome) {
                    case TargetConfirmation.Confirmed _ -> List.<String>of().stream();
                    case TargetConfirmation.Refused refused ->
                        refused.issues().stream().map(issue -> issue.in(texts.locale()));
                    case TargetConfirmation.Unknown _ -> List.of(texts.get("targets.unknown")).stream();
                })
                .toList();
        if (!done.isEmpty()) {
            said.add(confirmed(plan, done));
        }
        if (!reasons.isEmpty()) {
            said.add(Notice.refused(texts.get("targets.refused"), reasons));
        }
        if (!done.isEmpty()) {
            list(plan);
        }
    }

    private Component confirmed(PlanInView plan, Collection<IndicatorId> done) {
        Notice notice = new Notice(StateBadge.Tone.GOOD, texts.get("targets.confirmed", done.size()), "");
        notice.add(Buttons.plain(texts.get("targets.undo"), () -> {
            confirmations.takeBack(plan.who(), done);
            said.removeAll();
            list(plan);
        }));
        return notice;
    }
}
