package it.pdo.ui.session;

import it.pdo.format.PlanFormat;
import it.pdo.formatversion.PublishedFormats;
import it.pdo.identity.Directory;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.Plans;
import it.pdo.progress.month.CurrentMonth;
import it.pdo.progress.month.MonthService;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.catalog.TenantCatalog;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the current plan with its format and the user's permissions. */
@Singleton
public final class PlansInView {
    private final Plans plans;
    private final PublishedFormats formats;
    private final Directory units;
    private final MonthService months;
    private final TenantCatalog catalog;

    PlansInView(Plans plans, PublishedFormats formats, Directory units, MonthService months, TenantCatalog catalog) {
        this.plans = plans;
        this.formats = formats;
        this.units = units;
        this.months = months;
        this.catalog = catalog;
    }

    /**
     * The current plan: the one chosen in this session, or the one the user works on, or the latest of the
     * municipality. Empty when there is none. Also makes it the plan of the page.
     */
    public Optional<CurrentPlan> currentPlan(SignedIn who) {
        Optional<CurrentPlan> found = CurrentPlan.chosen()
                .flatMap(id -> plans.find(who, id))
                .map(plan -> remember(who, plan))
                .or(() -> months.current(who)
                        .flatMap(month -> plans.find(who, month.plan()).map(plan -> new CurrentPlan(plan, month))))
                .or(() -> plans.list(who).stream().findFirst().map(plan -> new CurrentPlan(plan, null)));
        found.ifPresent(CurrentPlan::onThisPage);
        return found;
    }

    /** The current plan for a month; changes to another plan when this one does not have the month and another has. */
    public Optional<CurrentPlan> currentPlan(SignedIn who, YearMonth month) {
        Optional<CurrentPlan> found = currentPlan(who);
        return found.filter(hand -> hand.covers(month))
                .or(() -> plans.list(who).stream()
                        .filter(plan -> CurrentPlan.covers(plan, month))
                        .findFirst()
                        .map(plan -> taken(who, plan)))
                .or(() -> found);
    }

    private CurrentPlan remember(SignedIn who, Plan plan) {
        return new CurrentPlan(plan, months.current(who, plan.id()).orElse(null));
    }

    private CurrentPlan taken(SignedIn who, Plan plan) {
        CurrentPlan.choose(plan.id());
        CurrentPlan hand = remember(who, plan);
        hand.onThisPage();
        return hand;
    }

    /** {@link #currentPlan} with the data for screens about a plan. */
    public Optional<PlanInView> current(SignedIn who) {
        return currentPlan(who).map(hand -> inView(who, hand));
    }

    /** Opens a plan and makes it the current one; empty when there is no such plan. */
    public Optional<PlanInView> open(SignedIn who, PlanId id) {
        return plans.find(who, id).map(plan -> inView(who, taken(who, plan)));
    }

    /** Opens the plan of an item and makes it the current one; empty when there is no such item. */
    public Optional<PlanInView> openOf(SignedIn who, ItemId item) {
        return plans.planOf(who, item).flatMap(plan -> open(who, plan.id()));
    }

    /** Another plan, without changing the current one; empty when there is no such plan. */
    public Optional<PlanInView> of(SignedIn who, PlanId id) {
        return plans.find(who, id).map(plan -> inView(who, remember(who, plan)));
    }

    /** A plan with the units, and the access to them, as of the end of a month, for results. */
    public PlanInView at(PlanInView plan, YearMonth month) {
        return plan.among(units.units(plan.who(), month));
    }

    /** Every plan of the municipality, latest years first. */
    public List<Plan> all(SignedIn who) {
        return plans.list(who);
    }

    private PlanInView inView(SignedIn who, CurrentPlan hand) {
        Plan plan = hand.plan();
        Optional<CurrentMonth> current = Optional.ofNullable(hand.current());
        UnitTree tree = units.units(who, plan.fromYear(), plan.toYear());
        PlanFormat format = formats.of(who, plan).orElseThrow(() -> new MissingFormatException(plan));
        String municipality =
                catalog.find(who.tenant()).map(Tenant::name).orElse(who.tenant().value());
        return new PlanInView(
                who,
                municipality,
                plan,
                format,
                tree,
                current.orElse(null),
                current.map(month -> months.year(who, plan.id(), month.month().getYear()))
                        .orElse(List.of()));
    }
}
