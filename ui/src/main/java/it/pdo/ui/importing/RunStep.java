package it.pdo.ui.importing;

import com.vaadin.flow.component.html.Div;
import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.run.ImportDesk;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRun;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.identity.SignedIn;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.Meter;
import it.pdo.ui.component.Notice;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.LongWork;
import it.pdo.ui.text.Texts;

/** Last step: how far the import is, and what came of it. It goes on when the page is left. */
final class RunStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient ImportMappings mappings;
    private final transient SignedIn who;
    private final Texts texts;
    private final transient Runnable another;

    RunStep(ImportDesk desk, ImportMappings mappings, SignedIn who, Texts texts, Runnable another) {
        this.desk = desk;
        this.mappings = mappings;
        this.who = who;
        this.texts = texts;
        this.another = another;
        addClassName("pdo-card");
    }

    void start(Prepared prepared, boolean removeAbsent) {
        LongWork work = LongWork.of(who);
        at(0, 0, ImportProgress.Step.READING);
        work.start(
                () -> {
                    ImportRunOutcome outcome = desk.run(
                            who.actor(),
                            prepared.job().of(removeAbsent),
                            (done, total, step) -> work.tell(() -> at(done, total, step)));
                    if (outcome instanceof ImportRunOutcome.Done) {
                        prepared.remember(mappings, who.actor());
                    }
                    return outcome;
                },
                this::ended,
                () -> {
                    removeAll();
                    add(new Notice(Chip.Tone.BAD, texts.get("failed"), texts.get("failed.words")));
                });
    }

    private void at(int done, int total, ImportProgress.Step step) {
        removeAll();
        double share = total == 0 ? 0 : (double) done / total;
        String words = total == 0
                ? texts.get("progress." + step)
                : texts.get("progress.of", texts.get("progress." + step), done, total);
        add(new Meter(share, words), new Notice(Chip.Tone.INFO, texts.get("progress.leave"), ""));
    }

    private void ended(ImportRunOutcome outcome) {
        removeAll();
        switch (outcome) {
            case ImportRunOutcome.Done done -> {
                ImportRun run = done.run();
                add(new Notice(
                        Chip.Tone.GOOD,
                        texts.get(run.undoable() ? "done" : "done.same", run.fileName()),
                        texts.get("run.changed", run.added(), run.changed(), run.removed(), run.unchanged())));
                if (!done.notes().isEmpty()) {
                    add(new ProblemTable(done.notes(), null, texts, () -> {}));
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
        Focus.on(this);
    }
}
