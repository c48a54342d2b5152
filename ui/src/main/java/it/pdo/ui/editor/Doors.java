package it.pdo.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.pdo.format.Level;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.RevisionKind;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Chip;
import it.pdo.ui.component.Notice;
import it.pdo.ui.plan.PlanInView;
import it.pdo.ui.plan.PlanNavigation;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a person finds the plan open to write in, and what they are told when not. */
final class Doors {
    private final PlanInView view;
    private final EditRights rights;
    private final Texts texts;

    Doors(PlanInView view, PlanTree tree, Texts texts) {
        this.view = view;
        this.rights = new EditRights(view, tree);
        this.texts = texts;
    }

    /** The kind of revision with which the person may write an item; empty when they may not. */
    Optional<RevisionKind> edit(Item item) {
        return rights.mayEdit(item) ? kind(item.level()) : Optional.empty();
    }

    private Optional<RevisionKind> kind(String level) {
        boolean second = view.format().level(level).filter(Level::secondLevel).isPresent();
        return switch (view.plan().state()) {
            case DRAFT, PROPOSED, NEGOTIATED -> Optional.of(RevisionKind.EDIT);
            case APPROVED -> second ? Optional.of(RevisionKind.SECOND_LEVEL) : Optional.empty();
            case CLOSED -> Optional.empty();
        };
    }

    /** Levels of which the person may add an item here and now. */
    List<Level> add(@Nullable ItemId under) {
        return rights.addable(under).stream()
                .filter(level -> kind(level.code()).isPresent())
                .toList();
    }

    /** Why an item cannot be written, and what to do. */
    Component closed(Item item) {
        return rights.mayEdit(item) ? closed() : notice("closed.rights", "closed.rights.words", false);
    }

    /** Why nothing can be added, and what to do. */
    Component closed() {
        return switch (view.plan().state()) {
            case APPROVED -> notice("closed.approved", "closed.approved.words", true);
            case CLOSED -> notice("closed.closed", "closed.closed.words", true);
            case DRAFT, PROPOSED, NEGOTIATED -> notice("closed.rights", "closed.rights.words", false);
        };
    }

    private Component notice(String title, String words, boolean life) {
        Notice notice = new Notice(Chip.Tone.WARN, texts.get(title), texts.get(words));
        if (!life) {
            return notice;
        }
        Div actions = new Div(Buttons.link(PlanNavigation.life(view.plan().id()), texts.get("closed.life")));
        actions.addClassName("pdo-form-actions");
        return new Div(notice, actions);
    }

    boolean open() {
        PlanState state = view.plan().state();
        return state.open();
    }
}
