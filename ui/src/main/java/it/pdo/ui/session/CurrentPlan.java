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
 * The plan somebody has in hand: chosen in the frame of the page, or by opening a page of it, and kept as long as they are
 * signed in. Screens that name no plan in their address follow it.
 *
 * @param current the month the person works on in it, absent when none was ever opened or it has nothing for them
 */
public record CurrentPlan(Plan plan, @Nullable CurrentMonth current) {

    /** What was chosen in this visit; empty as long as nothing was, and outside a visit. */
    public static Optional<PlanId> chosen() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(PlanId.class));
    }

    /** From now on the screens follow this plan. */
    public static void choose(PlanId plan) {
        VaadinSession.getCurrent().setAttribute(PlanId.class, plan);
    }

    /** The plan the page in sight is about; empty for a page that is about none. */
    public static Optional<CurrentPlan> ofPage() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), CurrentPlan.class));
    }

    /** The month the person works on in it. */
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

    /** Notes that the page which is being made is about this plan. */
    public void onThisPage() {
        ComponentUtil.setData(UI.getCurrent(), CurrentPlan.class, this);
    }

    /** Forgets the plan of the page before; for the frame, when another page is about to be made. */
    public static void clearPage() {
        ComponentUtil.setData(UI.getCurrent(), CurrentPlan.class, null);
    }
}
