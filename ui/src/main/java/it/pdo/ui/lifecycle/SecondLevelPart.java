package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.pdo.lifecycle.secondlevel.SecondLevelUnit;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Second-level programming in the life of a plan: how far each direzione is, and the page where it is written and adopted. */
final class SecondLevelPart {
    private final LifecycleService lifecycle;
    private final PlanInView plan;
    private final Clock clock;
    private final Texts texts;

    SecondLevelPart(LifecycleService lifecycle, PlanInView plan, Clock clock, Texts texts) {
        this.lifecycle = lifecycle;
        this.plan = plan;
        this.clock = clock;
        this.texts = texts;
    }

    /** Nothing where the format has no second level, or the plan is not approved yet. */
    Optional<Section> section() {
        List<SecondLevelUnit> units = lifecycle.secondLevel(plan);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(texts.get("second")), new Paragraph(texts.get("second.words")));
        section.addClassName("pdo-card");
        units.forEach(unit -> {
            Div block =
                    new Div(new H3(unit.name()), new DeadlineLine(Optional.of(unit), lifecycle, plan, clock, texts));
            block.addClassName("pdo-passage");
            section.add(block);
        });
        Div actions = new Div(Buttons.link(PlanNavigation.SECOND_LEVEL, texts.get("second.open")));
        actions.addClassName("pdo-form-actions");
        section.add(actions);
        return Optional.of(section);
    }
}
