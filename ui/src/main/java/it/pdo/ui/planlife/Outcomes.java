package it.pdo.ui.planlife;

import com.vaadin.flow.component.html.Div;
import it.pdo.planning.life.EditOutcome;
import it.pdo.planning.life.LifeOutcome;
import it.pdo.planning.life.VariationOutcome;
import it.pdo.planning.store.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.ui.component.Notice;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Says what became of a step, and goes on when it was done. */
record Outcomes(Div said, Texts texts, Runnable done) {

    void tell(LifeOutcome outcome, String words) {
        switch (outcome) {
            case LifeOutcome.Done _ -> done(words);
            case LifeOutcome.Refused(var issues) -> refused(issues);
            case LifeOutcome.Unknown _ -> unknown();
        }
    }

    void tell(VariationOutcome outcome, String words) {
        switch (outcome) {
            case VariationOutcome.Done _ -> done(words);
            case VariationOutcome.Refused(var issues) -> refused(issues);
            case VariationOutcome.Unknown _ -> unknown();
        }
    }

    void tell(RevisionOutcome outcome, String words) {
        switch (outcome) {
            case RevisionOutcome.Revised _ -> done(words);
            case RevisionOutcome.Refused(var issues) -> refused(issues);
            case RevisionOutcome.Conflict _ -> notice(List.of(texts.get("outcome.conflict")));
            case RevisionOutcome.Unknown _ -> unknown();
        }
    }

    void tell(EditOutcome outcome, String words) {
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
        notice(Issue.words(issues, texts.locale()));
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
