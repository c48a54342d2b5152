package it.pdo.ui.plan;

import it.pdo.format.PlanFormat;
import it.pdo.identity.Access;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.progress.CurrentMonth;
import it.pdo.progress.MonthService;
import it.pdo.progress.MonthSheet;
import it.pdo.progress.Period;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantCatalog;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the plan somebody looks at, with its format and what they may do in it. */
@Singleton
public final class PlansInView {
    private final PlanStore plans;
    private final FormatStore formats;
    private final Units units;
    private final MonthService months;
    private final TenantCatalog catalog;

    PlansInView(PlanStore plans, FormatStore formats, Units units, MonthService months, TenantCatalog catalog) {
        this.plans = plans;
        this.formats = formats;
        this.units = units;
        this.months = months;
        this.catalog = catalog;
    }

    /** The plan the person works on, or else the latest of the body; empty when the body has none. */
    public Optional<PlanInView> latest(SignedIn who) {
        Optional<CurrentMonth> current = months.current(who);
        return current.flatMap(month -> plans.find(month.plan()))
                .or(() -> plans.list().stream().findFirst())
                .map(plan ->
                        inView(who, plan, current.filter(month -> month.plan().equals(plan.id()))));
    }

    /** One plan of the body; empty when the body has no such plan. */
    public Optional<PlanInView> of(SignedIn who, PlanId id) {
        Optional<CurrentMonth> current = months.current(who);
        return plans.find(id)
                .map(plan ->
                        inView(who, plan, current.filter(month -> month.plan().equals(plan.id()))));
    }

    /** The plan an item is in; empty when the body has no such item. */
    public Optional<PlanInView> ofItem(SignedIn who, ItemId item) {
        return plans.planOf(item).flatMap(plan -> of(who, plan.id()));
    }

    /** Every plan of the body, the latest years first. */
    public List<Plan> all() {
        return plans.list();
    }

    private PlanInView inView(SignedIn who, Plan plan, Optional<CurrentMonth> current) {
        UnitTree tree = units.tree();
        PlanFormat format = formats.of(plan)
                .orElseThrow(() -> new IllegalStateException("the format of plan " + plan.code() + " is not there"));
        String municipality =
                catalog.find(who.tenant()).map(Tenant::name).orElse(who.tenant().value());
        return new PlanInView(
                who,
                municipality,
                plan,
                format,
                tree,
                Access.of(who, tree),
                current.orElse(null),
                current.map(month -> periods(who, plan.id(), month)).orElse(List.of()));
    }

    private List<Period> periods(SignedIn who, PlanId plan, CurrentMonth current) {
        return months.sheet(who, plan, current.month()).map(MonthSheet::periods).orElse(List.of());
    }
}
