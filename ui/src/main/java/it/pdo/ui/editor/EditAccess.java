package it.pdo.ui.editor;

import com.vaadin.flow.component.html.Div;
import it.pdo.format.Level;
import it.pdo.lifecycle.EditMode;
import it.pdo.lifecycle.EditablePlan;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the user can edit the plan now, with the notices about it. */
final class EditAccess {
    private final PlanInView view;
    private final EditablePlan plan;
    private final Texts texts;

    EditAccess(PlanInView view, EditablePlan plan, Texts texts) {
        this.view = view;
        this.plan = plan;
        this.texts = texts;
    }

    boolean mayEdit(Item item) {
        return plan.mode() != EditMode.NONE && plan.rights().mayEdit(item);
    }

    /** The levels of which the user may add an item here. */
    List<Level> add(@Nullable ItemId under) {
        return plan.rights().addable(under);
    }

    /** Why nothing can be edited here, and what to do. */
    Div closed() {
        String words = plan.mode() == EditMode.VARIATION
                ? texts.get("closed.rights.words")
                : plan.notice()
                        .map(issue -> issue.in(texts.locale()))
                        .orElseGet(() -> texts.get("closed.rights.words"));
        String title =
                switch (view.plan().state()) {
                    case APPROVED -> plan.mode() == EditMode.VARIATION ? "closed.rights" : "closed.approved";
                    case CLOSED -> "closed.closed";
                    case DRAFT, PROPOSED, NEGOTIATED -> "closed.rights";
                };
        Div actions = new Div(Buttons.link(PlanNavigation.life(view.plan().id()), texts.get("closed.life")));
        actions.addClassName("pdo-form-actions");
        return new Div(new Notice(StateBadge.Tone.WARN, texts.get(title), words), actions);
    }

    /** What an editing user should know, such as that changes go into a variation. */
    Optional<Notice> notice() {
        return plan.notice().map(issue -> new Notice(StateBadge.Tone.INFO, issue.in(texts.locale()), ""));
    }
}
