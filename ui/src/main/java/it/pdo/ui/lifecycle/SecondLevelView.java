package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme;
import it.pdo.lifecycle.secondlevel.SecondLevelProgrammes;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.EmptyState;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/**
 * The second level of the plan in hand: each direzione with its objectives and what is entrusted under them, the days left
 * to adopt it, who has nothing yet. A director writes and adopts here; a head sees and writes the part of their units.
 */
@Route(value = PlanNavigation.SECOND_LEVEL, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_ITEM)
@Prototype
final class SecondLevelView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient SecondLevelProgrammes programmes;
    private final transient LifecycleService lifecycle;
    private final transient Clock clock;
    private final Texts texts = Texts.here(SecondLevelView.class);
    private final Div said = new Div();
    private final Div inside = new Div();

    SecondLevelView(PlanViewFrame frame, SecondLevelProgrammes programmes, LifecycleService lifecycle, Clock clock) {
        this.frame = frame;
        this.programmes = programmes;
        this.lifecycle = lifecycle;
        this.clock = clock;
        inside.addClassName("pdo-life");
    }

    @Override
    public String getPageTitle() {
        return texts.get("second");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        said.removeAll();
        add(said, inside);
        draw();
    }

    private void draw() {
        inside.removeAll();
        frame.current()
                .ifPresentOrElse(
                        this::draw,
                        () -> inside.add(
                                new PageHead(texts.get("second")),
                                new EmptyState(texts.get("second.noplan"), texts.get("second.noplan.words"))));
    }

    private void draw(PlanInView plan) {
        inside.add(PlanViewFrame.head(plan, texts.get("second"), texts.get("second.words"))
                .actions(
                        Buttons.link(PlanNavigation.plan(plan.plan().id()), texts.get("to.plan")),
                        Buttons.link(PlanNavigation.life(plan.plan().id()), texts.get("action"))));
        if (!programmes.has(plan.who(), plan.plan().id())) {
            inside.add(new EmptyState(texts.get("second.none"), texts.get("second.none.words")));
            return;
        }
        List<SecondLevelProgramme> found = programmes.of(plan.who(), plan.plan().id());
        if (found.isEmpty()) {
            inside.add(new EmptyState(texts.get("second.yours"), texts.get("second.yours.words")));
            return;
        }
        OutcomeNotices outcomes = new OutcomeNotices(said, texts, this::draw);
        found.forEach(programme -> inside.add(new ProgrammeCard(programme, plan, lifecycle, outcomes, clock, texts)));
    }
}
