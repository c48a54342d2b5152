package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A body that is writing its plan of 2026: one objective with one phase, in draft, under a published format. */
record WritingTown(Tenant tenant, PlanId plan, ItemId objective) {

    static WritingTown create(ApplicationContext context) {
        TownBuilder town = TownBuilder.ofOneDirection(context, SmallTown.PASSWORD);
        StoredPlan plan = town.plan(format(), draft());
        return new WritingTown(town.tenant(), plan.plan(), plan.item("/1").orElseThrow());
    }

    /** A plan of later years beside it, with the same objective. */
    StoredPlan another(ApplicationContext context, String code, String title, int year) {
        return CurrentTenant.call(tenant.slug(), () -> context.getBean(PlanStore.class)
                .create(
                        Actor.SYSTEM,
                        new PlanDraft(
                                new Plan.Head(code, title, year, year, "segrate-2022", 1, null), draft().items())));
    }

    /** Opens a month of the plan of 2026; those before it are closed. */
    void open(ApplicationContext context, YearMonth month) {
        CurrentTenant.run(tenant.slug(), () -> context.getBean(ProgressImport.class)
                .fill(Actor.SYSTEM, plan, month.getYear(), List.of(), List.of(), month.minusMonths(1)));
    }

    /** The format of its plan, as a file. */
    static String format() {
        try (InputStream stream = WritingTown.class.getResourceAsStream("/tenants-config/segrate/format.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PlanDraft draft() {
        ItemDraft phase = Drafts.item("/1/1", "fase", "1", "Raccolta dei dati", List.of(), Map.of(), List.of());
        ItemDraft objective = Drafts.item(
                "/1",
                "obiettivo",
                "1",
                "Sportello unico",
                List.of("Direzione Servizi", "Personale"),
                Map.of(),
                List.of(),
                phase);
        return new PlanDraft(
                new Plan.Head("PDO-2026", "Piano 2026", 2026, 2028, "segrate-2022", 1, null), List.of(objective));
    }
}
