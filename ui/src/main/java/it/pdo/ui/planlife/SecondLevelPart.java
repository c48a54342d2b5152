package it.pdo.ui.planlife;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.pdo.planning.life.SecondLevelUnit;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.plan.PlanInView;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Second-level programming: how far each direzione is with the objectives of those below it, and its act of adoption. */
final class SecondLevelPart {
    private final LifeDesk desk;
    private final PlanInView plan;
    private final Outcomes outcomes;
    private final Texts texts;

    SecondLevelPart(LifeDesk desk, PlanInView plan, Outcomes outcomes, Texts texts) {
        this.desk = desk;
        this.plan = plan;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /** Nothing where the format has no second level, or the plan is not approved yet. */
    Optional<Section> section() {
        List<SecondLevelUnit> units = desk.secondLevel(plan);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(texts.get("second")), new Paragraph(texts.get("second.words")));
        section.addClassName("pdo-card");
        units.forEach(unit -> section.add(unit(unit)));
        return Optional.of(section);
    }

    private Div unit(SecondLevelUnit unit) {
        Div block = new Div(new H3(unit.name()));
        block.addClassName("pdo-passage");
        String due = DateTimeFormatter.ofPattern("d/M/yyyy", texts.locale()).format(unit.due());
        block.add(new Paragraph(texts.get("second.items", unit.items(), due)));
        unit.adoption()
                .ifPresentOrElse(
                        adoption -> block.add(new Chip(
                                texts.get("second.adopted", PlanLifeView.words(adoption.act(), texts)),
                                Chip.Tone.GOOD)),
                        () -> block.add(new Chip(
                                texts.get(unit.overdue() ? "second.overdue" : "second.waiting"),
                                unit.overdue() ? Chip.Tone.BAD : Chip.Tone.NEUTRAL)));
        unit.adoption()
                .flatMap(adoption -> adoption.document())
                .ifPresent(document -> block.add(PlanLifeView.download(desk, plan, document)));
        if (unit.changedSince()) {
            block.add(new Chip(texts.get("second.changed"), Chip.Tone.WARN));
        }
        if (unit.mayAdopt()) {
            ActForm form = new ActForm("second-" + unit.unit(), true, false, texts);
            Div actions = new Div(
                    Buttons.link(PlanNavigation.plan(plan.plan().id()), texts.get("second.write")),
                    Buttons.primary(
                            texts.get("second.adopt"),
                            () -> outcomes.tell(
                                    desk.adoptSecondLevel(plan, unit.unit(), form.details()),
                                    texts.get("second.done"))));
            actions.addClassName("pdo-form-actions");
            block.add(new NativeDetails(texts.get("second.adopt.title"), new Div(form, actions)));
        }
        return block;
    }
}
