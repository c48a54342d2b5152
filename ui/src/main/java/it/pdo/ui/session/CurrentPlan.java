package it.pdo.ui.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.progress.month.CurrentMonth;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user's current plan: chosen in the header, or by opening a page of it, and kept for the session. Screens without
 * a plan in their URL show it.
 *
 * @param current the user's current month in it, null when none was ever opened or it has nothing for the user
 */
public record CurrentPlan(Plan plan, @Nullable CurrentMonth current) {

    /** The plan chosen in this session; empty when none was chosen, and outside a session. */
    public static Optional<PlanId> chosen() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(PlanId.class));
    }

    /** Makes a plan the current one. */
    public static void choose(PlanId plan) {
        VaadinSession.getCurrent().setAttribute(PlanId.class, plan);
    }

    /** The plan of the current page; empty for a page without a plan. */
    public static Optional<CurrentPlan> ofPage() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), CurrentPlan.class));
    }

    /** The user's current month in it. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(current).map(CurrentMonth::month);
    }

    /** Whether the plan has this month. */
    public boolean covers(YearMonth month) {
        return covers(plan, month);
    }

    /** Whether a plan has this month. */
    public static boolean covers(Plan plan, YearMonth month) {
        return plan.fromYear() <= month.getYear() && month.getYear() <= plan.toYear();
    }

    /** Makes this the plan of the page being built. */
    public void onThisPage() {
        ComponentUtil.setData(UI.getCurrent(), CurrentPlan.class, this);
    }

    /** Clears the plan of the previous page; called before another page is built. */
    public static void clearPage() {
        ComponentUtil.setData(UI.getCurrent(), CurrentPlan.class, null);
    }
}
