package it.pdo.ui.shell;

import com.vaadin.flow.component.html.Div;
import it.pdo.planning.Plan;
import it.pdo.ui.component.PageRedirects;
import it.pdo.ui.component.SelectField;
import it.pdo.ui.session.CurrentPlan;
import it.pdo.ui.text.Texts;
import java.util.List;

/** Shows and changes the plan of the page. Hidden when there is only one plan, and on pages without a plan. */
final class PlanSelector extends Div {
    private static final long serialVersionUID = 1L;

    private final Texts texts = Texts.here(PlanSelector.class);

    PlanSelector() {
        addClassName("pdo-plan-switch");
        setVisible(false);
    }

    /**
     * Updates it for the current page.
     *
     * @param all every plan of the municipality
     * @param there URL of this page for another plan
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
