package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.pdo.identity.Operation;
import it.pdo.lifecycle.PreparedVariation;
import it.pdo.planning.PlanState;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.LineField;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.Optional;

/** Variations of an approved plan: opening one, what the open one would change, adopting it by an act or giving it up. */
final class VariationPart {
    private final LifecycleService lifecycle;
    private final PlanInView plan;
    private final OutcomeNotices outcomes;
    private final Texts texts;

    VariationPart(LifecycleService lifecycle, PlanInView plan, OutcomeNotices outcomes, Texts texts) {
        this.lifecycle = lifecycle;
        this.plan = plan;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /** Nothing for a plan that is not approved. */
    Optional<Section> section() {
        if (plan.plan().state() != PlanState.APPROVED) {
            return Optional.empty();
        }
        Section section = new Section(new H2(texts.get("variation")));
        section.addClassName("pdo-card");
        lifecycle.inPreparation(plan).ifPresentOrElse(prepared -> prepared(section, prepared), () -> none(section));
        return Optional.of(section);
    }

    private void none(Section section) {
        section.add(new Paragraph(texts.get("variation.none")));
        if (!plan.permissions().may(Operation.LEAD_VARIATION).allowed()) {
            section.add(new Paragraph(texts.get("variation.who")));
            return;
        }
        LineField title = new LineField("variation-title", texts.get("variation.title"), "");
        LineField reason = new LineField("variation-why", texts.get("variation.why"), "");
        Div row = new Div(title, reason);
        row.addClassName("pdo-form-row");
        Div actions = new Div(Buttons.primary(
                texts.get("variation.open"),
                () -> outcomes.notify(
                        lifecycle.open(plan, title.text(), reason.text()), texts.get("variation.opened"))));
        actions.addClassName("pdo-form-actions");
        section.add(row, actions);
    }

    private void prepared(Section section, PreparedVariation prepared) {
        section.add(new Notice(
                StateBadge.Tone.INFO,
                texts.get("variation.prepared", prepared.variation().title()),
                texts.get("variation.prepared.words")));
        if (!prepared.conflicts().isEmpty()) {
            section.add(new Notice(
                    StateBadge.Tone.WARN,
                    texts.get("variation.conflicts", prepared.conflicts().size()),
                    texts.get("variation.conflicts.words")));
        }
        Div actions = new Div(Buttons.link(PlanNavigation.plan(plan.plan().id()), texts.get("variation.edit")));
        actions.addClassName("pdo-form-actions");
        section.add(
                actions,
                new DifferenceList(
                        lifecycle.difference(plan, prepared, texts.locale()),
                        texts.get("difference.inForce"),
                        texts.get("difference.proposed"),
                        true,
                        texts));
        if (plan.permissions().may(Operation.LEAD_VARIATION).allowed()) {
            section.add(adopting(), abandoning());
        }
    }

    private NativeDetails adopting() {
        TransitionForm form = new TransitionForm("adopt", TransitionForm.Asks.ACT_WITH_DOCUMENT, true);
        Div actions = new Div(Buttons.primary(
                texts.get("variation.adopt"),
                () -> outcomes.notify(lifecycle.adopt(plan, form.details()), texts.get("variation.adopted"))));
        actions.addClassName("pdo-form-actions");
        NativeDetails details = new NativeDetails(texts.get("variation.adopt.title"), new Div(form, actions));
        details.setOpen(true);
        return details;
    }

    private NativeDetails abandoning() {
        TransitionForm form = new TransitionForm("abandon", TransitionForm.Asks.NOTHING, true);
        Div actions = new Div(Buttons.plain(
                texts.get("variation.abandon"),
                () -> outcomes.notify(lifecycle.abandon(plan, form.reason()), texts.get("variation.abandoned"))));
        actions.addClassName("pdo-form-actions");
        return new NativeDetails(texts.get("variation.abandon.title"), new Div(form, actions));
    }
}
