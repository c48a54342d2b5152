package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import it.pdo.planning.Plan;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.text.Texts;
import java.util.List;

/**
 * Which plan the page is about, with the way to another. Nothing is drawn for a body with one plan, nor on pages that are
 * about none.
 */
final class PlanSelector extends Div {
    private static final long serialVersionUID = 1L;

    private final Texts texts = Texts.here(PlanSelector.class);

    PlanSelector() {
        addClassName("pdo-plan-switch");
        setVisible(false);
    }

    /**
     * Draws it for the page in sight.
     *
     * @param all every plan of the body
     * @param there where this page is for another plan
     */
    void update(List<Plan> all, String there) {
        removeAll();
        setVisible(false);
        CurrentPlan.ofPage()
                .map(CurrentPlan::plan)
                .filter(_ -> all.size() > 1)
                .ifPresent(plan -> draw(plan, all, there));
    }

    private void draw(Plan plan, List<Plan> all, String there) {
        add(new SelectField<>("plan-in-hand", texts.get("plan.which"), all, this::named)
                .chosen(plan)
                .whenChosen(other -> {
                    CurrentPlan.choose(other.id());
                    PageRedirects.go(there);
                }));
        setVisible(true);
    }

    private String named(Plan plan) {
        return texts.get("plan.one", plan.title(), plan.code(), texts.get("plan.state." + plan.state()));
    }
}
