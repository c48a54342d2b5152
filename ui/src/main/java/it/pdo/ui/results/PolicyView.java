package it.pdo.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import it.pdo.identity.Operation;
import it.pdo.results.PolicyAdoptions;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.ui.component.Buttons;
import it.pdo.ui.component.Notice;
import it.pdo.ui.component.PageHead;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.session.PlanInView;
import it.pdo.ui.session.PlanViewFrame;
import it.pdo.ui.session.RequiresPermission;
import it.pdo.ui.shell.MainLayout;
import it.pdo.ui.text.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What the body decided about results, each decision as a question with the sentence that answers it. */
@Route(value = ResultsNavigation.POLICY, layout = MainLayout.class)
@PermitAll
@RequiresPermission(Operation.READ_RULES)
@Prototype
final class PolicyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PlanViewFrame frame;
    private final transient PolicyAdoptions adoptions;
    private final Texts texts = Texts.here(PolicyView.class);

    PolicyView(PlanViewFrame frame, PolicyAdoptions adoptions) {
        this.frame = frame;
        this.adoptions = adoptions;
    }

    @Override
    public String getPageTitle() {
        return texts.get("policy.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.draw(this, texts, "empty.noplan", this::show);
    }

    /** Of the year that results are read of; before any month was opened, of the first year of the plan. */
    private void show(PlanInView plan) {
        int year = plan.lastKnownMonth().map(YearMonth::getYear).orElseGet(() -> plan.plan()
                .fromYear());
        ScoringPolicy policy =
                adoptions.inForce(plan.who(), plan.plan().id(), year).orElseThrow(NotFoundException::new);
        add(new PageHead(texts.get("policy.title"))
                .above(texts.get("policy.of", policy.name(texts.locale()), policy.version()))
                .below(texts.get("policy.words"))
                .actions(Buttons.link(ResultsNavigation.SIMULATION, texts.get("simulation.link"))));
        checkpoints(plan, policy, year);
        PolicyParts parts = new PolicyParts(plan.format(), texts);
        if (plan.access().mayReadWholeBody()) {
            add(new PolicyVersions(plan, year, policy, adoptions, parts));
        }
        add(PolicySummary.of(policy, plan.format(), texts.locale()));
    }

    /** Two calendars that differ: the format's holds, and the page says so. */
    private void checkpoints(PlanInView plan, ScoringPolicy policy, int year) {
        SortedSet<Month> months = plan.format().readingCalendar(year).checkpoints();
        if (!months.equals(policy.checkpoints())) {
            add(new Notice(
                    StateBadge.Tone.NEUTRAL,
                    texts.get("policy.checkpoints.title", names(months)),
                    texts.get("policy.checkpoints.words", names(policy.checkpoints()))));
        }
    }

    private String names(SortedSet<Month> months) {
        return months.stream()
                .map(month -> month.getDisplayName(TextStyle.FULL, texts.locale()))
                .collect(Collectors.joining(", "));
    }
}
