package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.PlanStage;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Every revision of the plan, the latest first: who, when, why, what it changed, and taking it back while that is possible. */
final class RevisionsPart extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final transient LifecycleService lifecycle;
    private final transient PlanInView plan;
    private final transient OutcomeNotices outcomes;
    private final Texts texts;

    RevisionsPart(LifecycleService lifecycle, PlanInView plan, OutcomeNotices outcomes, Texts texts) {
        this.lifecycle = lifecycle;
        this.plan = plan;
        this.outcomes = outcomes;
        this.texts = texts;
        addClassName("pdo-card");
        add(new H2(texts.get("revisions")));
        List<PlanRevision> all = lifecycle.revisions(plan);
        if (all.isEmpty()) {
            add(new Paragraph(texts.get("revisions.none")));
        }
        show(all, SHOWN);
    }

    private void show(List<PlanRevision> all, int count) {
        all.stream().limit(count).forEach(revision -> add(revision(revision)));
        if (all.size() > count) {
            NativeButton more = Buttons.plain(texts.get("revisions.more", all.size() - count), () -> {});
            more.addClickListener(_ -> {
                remove(more);
                all.stream().skip(count).forEach(revision -> add(revision(revision)));
            });
            add(more);
        }
    }

    private NativeDetails revision(PlanRevision revision) {
        Div content = new Div();
        NativeDetails details = new NativeDetails(head(revision), content);
        details.addClassName("pdo-revision");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                fill(content, revision);
            }
        });
        return details;
    }

    private Span head(PlanRevision revision) {
        String when =
                MonthFormatter.formatTimestamp(revision.provenance().at().atZone(MonthFormatter.ROME), texts.locale());
        Span number = new Span(texts.get("revision", revision.number(), texts.get("kind." + revision.kind())));
        number.addClassName("pdo-label");
        Span words = new Span(
                number, new Span(" " + texts.get("passages.by", revision.actor().name(), when)));
        String why = revision.act()
                        .map(act -> PlanLifecycleView.format(act, texts) + " ")
                        .orElse("")
                + revision.provenance().reason();
        if (!why.isBlank()) {
            Span reason = new Span(why);
            reason.addClassName("pdo-second-line");
            words.add(reason);
        }
        revision.undoneBy().ifPresent(by -> words.add(second(texts.get("revision.undone", by))));
        revision.undoing().undoes().ifPresent(of -> words.add(second(texts.get("revision.undoes", of))));
        return words;
    }

    private static Span second(String words) {
        Span line = new Span(words);
        line.addClassName("pdo-second-line");
        return line;
    }

    private void fill(Div content, PlanRevision revision) {
        lifecycle
                .ofRevision(plan, revision.number(), texts.locale())
                .ifPresent(difference -> content.add(new DifferenceList(
                        difference, texts.get("difference.before"), texts.get("difference.after"), texts)));
        PlanStage stage = plan.plan().state().stage();
        boolean own = plan.permissions().may(Operation.EDIT_PLAN, stage).allowed()
                || (Permissions.takes(Operation.EDIT_OWN_ITEMS, stage)
                        && revision.actor().account() == plan.who().actor().account());
        if (own
                && plan.plan().state().open()
                && revision.undoneBy().isEmpty()
                && revision.kind() != RevisionKind.UNDO
                && revision.kind() != RevisionKind.MIGRATION) {
            Div actions = new Div(Buttons.plain(
                    texts.get("revision.undo"),
                    () -> outcomes.notify(
                            lifecycle.undo(plan, revision.number()),
                            texts.get("revision.undone.now", revision.number()))));
            actions.addClassName("pdo-form-actions");
            content.add(actions);
        }
    }
}
