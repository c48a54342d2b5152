package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.LoadOutcome;
import it.pdo.exchange.Municipality;
import it.pdo.exchange.MunicipalityFolder;
import it.pdo.exchange.MunicipalityLoader;
import it.pdo.planning.Item;
import it.pdo.planning.PlanStore;
import it.pdo.planning.PlanTree;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;

/** The two municipalities that come with the product, with two plans of wholly different shape; loaded once. */
final class ShippedTowns {
    static final String PASSWORD = "parola-di-prova-22";
    static final TenantSlug SEGRATE = new TenantSlug("segrate");
    static final TenantSlug MILANO = new TenantSlug("milano");

    private ShippedTowns() {}

    static synchronized void load(ApplicationContext context) {
        load(context, SEGRATE);
        load(context, MILANO);
    }

    /** The item of a plan with a title. */
    static Item item(ApplicationContext context, TenantSlug tenant, String title) {
        return CurrentTenant.call(tenant, () -> {
            PlanStore plans = context.getBean(PlanStore.class);
            PlanTree plan = plans.load(plans.list().getFirst().id()).orElseThrow();
            return plan.items().stream()
                    .filter(item -> item.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static void load(ApplicationContext context, TenantSlug slug) {
        Municipality municipality = MunicipalityFolder.shipped(slug.value())
                .read()
                .municipality()
                .orElseThrow(() -> new AssertionError("the shipped folder of " + slug + " cannot be read"));
        switch (context.getBean(MunicipalityLoader.class).load(municipality, PASSWORD)) {
            case LoadOutcome.Loaded _, LoadOutcome.AlreadyThere _ -> {}
            case LoadOutcome.Refused refused ->
                throw new AssertionError(refused.issues().toString());
            case LoadOutcome.Failed failed -> throw new AssertionError(failed.reason(), failed.cause());
        }
    }
}
