package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusted;
import it.pdo.lifecycle.secondlevel.SecondLevelProgramme.Entrusting;
import it.pdo.lifecycle.secondlevel.SecondLevelUnit;
import it.pdo.planning.Item;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanState;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.editor.EditorNavigation;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.time.Clock;

/** One direzione: how long it still has, who has nothing yet, its objectives with what is entrusted under each, its act. */
final class ProgrammeCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PlanInView plan;
    private final transient LifecycleService lifecycle;
    private final transient OutcomeNotices outcomes;
    private final Texts texts;

    ProgrammeCard(
            SecondLevelProgramme programme,
            PlanInView plan,
            LifecycleService lifecycle,
            OutcomeNotices outcomes,
            Clock clock,
            Texts texts) {
        this.plan = plan;
        this.lifecycle = lifecycle;
        this.outcomes = outcomes;
        this.texts = texts;
        addClassNames("pdo-card", "pdo-second-level");
        H2 name = new H2(programme.name());
        name.setId("second-" + programme.unit());
        add(name);
        add(new DeadlineLine(programme.term(), lifecycle, plan, clock, texts));
        if (!programme.whole()) {
            add(hint(texts.get("second.part")));
        }
        if (!programme.without().isEmpty()) {
            add(new Notice(
                    StateBadge.Tone.WARN,
                    texts.get("second.without", programme.without().size()),
                    String.join(", ", programme.without())));
        }
        programme.objectives().forEach(objective -> add(objective(objective)));
        if (programme.objectives().isEmpty()) {
            add(hint(texts.get("second.objectives.none")));
        }
        programme
                .term()
                .filter(SecondLevelUnit::mayAdopt)
                .filter(_ -> plan.plan().state() == PlanState.APPROVED)
                .ifPresent(term -> add(adopting(term)));
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("pdo-hint");
        return hint;
    }

    private Component objective(Entrusting entrusting) {
        Item objective = entrusting.objective();
        H3 title = new H3(new Anchor(PlanNavigation.sheet(objective.id()), named(objective)));
        Div block = new Div(title);
        block.addClassName("pdo-passage");
        if (entrusting.entrusted().isEmpty()) {
            block.add(hint(texts.get("second.empty")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("pdo-second-items");
            entrusting.entrusted().forEach(one -> list.add(line(one)));
            block.add(list);
        }
        if (entrusting.mayAdd()) {
            Anchor add = Buttons.link(EditorNavigation.add(plan.plan().id(), objective.id()), texts.get("second.add"));
            add.addClassName("small");
            add.setAriaLabel(texts.get("second.add.under", named(objective)));
            block.add(add);
        }
        return block;
    }

    private ListItem line(Entrusted entrusted) {
        Item item = entrusted.item();
        Span words = new Span(new Anchor(PlanNavigation.sheet(item.id()), named(item)));
        words.addClassName("name");
        if (!entrusted.unitName().isEmpty()) {
            Span unit = new Span(entrusted.unitName());
            unit.addClassName("pdo-second-line");
            words.add(unit);
        }
        ListItem line = new ListItem(words);
        if (item.state() != ItemState.ACTIVE) {
            line.add(new StateBadge(texts.get("itemstate." + item.state()), StateBadge.Tone.NEUTRAL));
        }
        if (entrusted.mayEdit()) {
            Anchor edit = Buttons.link(EditorNavigation.edit(item.id()), texts.get("second.edit"));
            edit.addClassName("small");
            edit.setAriaLabel(texts.get("second.edit.of", named(item)));
            line.add(edit);
        }
        return line;
    }

    private static String named(Item item) {
        return (item.code() + " " + item.title()).strip();
    }

    private NativeDetails adopting(SecondLevelUnit term) {
        TransitionForm form = new TransitionForm(
                "second-act-" + term.unit(), TransitionForm.Asks.ACT_WITH_DOCUMENT, false, "act.kind.director");
        Div actions = new Div(Buttons.primary(
                texts.get("second.adopt"),
                () -> outcomes.notify(
                        lifecycle.adoptSecondLevel(plan, term.unit(), form.details()), texts.get("second.done"))));
        actions.addClassName("pdo-form-actions");
        boolean waits = term.adoption().isEmpty() || term.changedSince();
        NativeDetails details = new NativeDetails(
                texts.get(term.adoption().isEmpty() ? "second.adopt.title" : "second.adopt.again"),
                new Div(form, actions));
        details.setOpen(waits && term.items() > 0);
        return details;
    }
}
