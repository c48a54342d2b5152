package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.Div;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.VariationOutcome;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Notice;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Says what became of a step, and goes on when it was done. */
record OutcomeNotices(Div said, Texts texts, Runnable done) {

    void notify(LifecycleOutcome outcome, String words) {
        switch (outcome) {
            case LifecycleOutcome.Done _ -> done(words);
            case LifecycleOutcome.Refused(var issues) -> refused(issues);
            case LifecycleOutcome.Unknown _ -> unknown();
        }
    }

    void notify(VariationOutcome outcome, String words) {
        switch (outcome) {
            case VariationOutcome.Done _ -> done(words);
            case VariationOutcome.Refused(var issues) -> refused(issues);
            case VariationOutcome.Unknown _ -> unknown();
        }
    }

    void notify(RevisionOutcome outcome, String words) {
        switch (outcome) {
            case RevisionOutcome.Revised _ -> done(words);
            case RevisionOutcome.Refused(var issues) -> refused(issues);
            case RevisionOutcome.Conflict _ -> notice(List.of(texts.get("outcome.conflict")));
            case RevisionOutcome.Unknown _ -> unknown();
        }
    }

    void notify(EditOutcome outcome, String words) {
        switch (outcome) {
            case EditOutcome.Saved _ -> done(words);
            case EditOutcome.Refused(var issues) -> refused(issues);
            case EditOutcome.Conflict _ -> notice(List.of(texts.get("outcome.conflict")));
            case EditOutcome.Unknown _ -> unknown();
        }
    }

    private void done(String words) {
        said.removeAll();
        Notice.done(words);
        done.run();
    }

    private void refused(List<Issue> issues) {
        notice(Issue.texts(issues, texts.locale()));
    }

    private void unknown() {
        notice(List.of(texts.get("outcome.unknown")));
    }

    private void notice(List<String> reasons) {
        said.removeAll();
        said.add(Notice.refused(texts.get("outcome.refused"), reasons));
        said.scrollIntoView();
    }
}
