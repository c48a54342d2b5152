package it.pdo.ui.importing;

import com.vaadin.flow.component.html.Div;
import it.pdo.exchange.run.ImportRun;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;

/** Last step: how far the import is, and what came of it. It goes on when the page is left. */
final class RunStep extends Div {
    private static final long serialVersionUID = 1L;

    private final Texts texts;
    private final transient Runnable another;

    RunStep(Texts texts, Runnable another) {
        this.texts = texts;
        this.another = another;
        addClassName("pdo-card");
    }

    /** Shows a task, and what came of it once it has ended. */
    void show(TaskPanel<ImportRunOutcome> task) {
        removeAll();
        add(task);
    }

    void ended(ImportRunOutcome outcome) {
        removeAll();
        switch (outcome) {
            case ImportRunOutcome.Done done -> {
                ImportRun run = done.run();
                add(new Notice(
                        StateBadge.Tone.GOOD,
                        texts.get(run.undoable() ? "done" : "done.same", run.fileName()),
                        texts.get(
                                "run.changed",
                                run.added(),
                                run.changed(),
                                run.counts().removed(),
                                run.counts().unchanged())));
                if (!done.notes().isEmpty()) {
                    add(new ProblemTable(done.notes(), done.notes().size(), null, texts, () -> {}));
                }
            }
            case ImportRunOutcome.Refused refused ->
                add(Notice.refused(
                        texts.get("refused"),
                        refused.issues().stream().map(Issue::toString).toList()));
        }
        Div doings = new Div(
                Buttons.link(PlanNavigation.PLAN, texts.get("done.plan")),
                Buttons.link(ImportNavigation.IMPORTS, texts.get("all")),
                Buttons.plain(texts.get("done.another"), another));
        doings.addClassName("pdo-toolbar");
        add(doings);
        FocusMover.on(this);
    }
}
