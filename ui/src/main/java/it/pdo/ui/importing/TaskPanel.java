package it.pdo.ui.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import it.pdo.exchange.run.ImportTask;
import it.pdo.exchange.run.ImportTask.State;
import it.pdo.identity.SignedIn;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.ProgressMeter;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PageAccess;
import it.pdo.ui.text.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far a task is, with a button that cancels it; drawn anew from the task each time somebody comes back. */
final class TaskPanel<T> extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ImportTask<T> task;
    private final transient Consumer<ImportTask<T>> cancel;
    private final transient SignedIn who;
    private final Texts texts;
    private final transient Consumer<T> done;
    private final transient Runnable again;
    private transient ImportTask.@Nullable Listening listening;
    private transient @Nullable State<T> drawn;

    /**
     * @param done told the result, once
     * @param again what somebody can do after a task that was cancelled or failed
     */
    TaskPanel(
            ImportTask<T> task,
            Consumer<ImportTask<T>> cancel,
            SignedIn who,
            Texts texts,
            Consumer<T> done,
            Runnable again) {
        this.task = task;
        this.cancel = cancel;
        this.who = who;
        this.texts = texts;
        this.done = done;
        this.again = again;
        addClassName("pdo-import-task");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        PageAccess page = PageAccess.of(who);
        listening = task.listen(() -> page.publish(this::draw));
        draw();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ImportTask.Listening one = listening;
        if (one != null) {
            one.stop();
        }
        listening = null;
    }

    private void draw() {
        State<T> now = task.state();
        if (listening == null || now.equals(drawn)) {
            return; // left, or told already
        }
        drawn = now;
        removeAll();
        switch (now) {
            case State.Waiting<T>(int place) -> going(new ProgressMeter(0, texts.get("task.waiting", place)));
            case State.Running<T>(var step, int did, int total) ->
                going(
                        total == 0
                                ? new ProgressMeter(0, texts.get("progress." + step))
                                : new ProgressMeter(
                                        (double) did / total,
                                        texts.get("progress.of", texts.get("progress." + step), did, total)));
            case State.Done<T>(T result) -> done.accept(result);
            case State.Cancelled<T> _ -> ended(new Notice(StateBadge.Tone.INFO, texts.get("task.cancelled"), ""));
            case State.Failed<T> _ ->
                ended(new Notice(StateBadge.Tone.BAD, texts.get("failed"), texts.get("failed.words")));
        }
    }

    private void going(ProgressMeter meter) {
        add(meter, new Notice(StateBadge.Tone.INFO, texts.get("task.leave"), ""));
        add(Buttons.plain(texts.get("task.cancel"), () -> cancel.accept(task)));
    }

    private void ended(Notice notice) {
        Div doings = new Div(Buttons.primary(texts.get("task.again"), again));
        doings.addClassName("pdo-toolbar");
        add(notice, doings);
        FocusMover.on(this);
    }
}
