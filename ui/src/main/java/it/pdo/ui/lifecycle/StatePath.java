package it.pdo.ui.lifecycle;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import it.pdo.planning.PlanState;
import it.pdo.ui.text.Texts;

/** The states of a plan as a path, with where it is. */
final class StatePath extends OrderedList {
    private static final long serialVersionUID = 1L;

    /** @param varied whether an approved plan was varied since */
    StatePath(PlanState now, boolean varied, Texts texts) {
        addClassName("pdo-path");
        getElement().setAttribute("aria-label", texts.get("path"));
        boolean reached = false;
        for (PlanState state : PlanState.values()) {
            boolean current = state == now;
            reached |= current;
            String words = texts.get("state." + state);
            ListItem step = new ListItem(
                    current && varied && state == PlanState.APPROVED ? texts.get("state.varied", words) : words);
            step.setClassName("done", !reached);
            step.setClassName("now", current);
            if (current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
