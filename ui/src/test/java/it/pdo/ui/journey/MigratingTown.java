package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ProgressReader;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A body whose plan of 2026 stands under version 1 of a small format: two objectives, the first with a phase. */
record MigratingTown(Tenant tenant, StoredPlan stored) {
    private static final String FORMAT = """
            format: passaggio
            version: 1
            title: Piano degli obiettivi
            years: {from: 2026, to: 2026}
            policy: default
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                fields:
                  - {code: finalita, name: Finalità, type: text}
                  - {code: note-interne, name: Note interne, type: text}
                  - {code: vecchio-codice, name: Vecchio codice, type: text}
              - {code: fase, name: Fase, plural: Fasi, under: [obiettivo], carries: [cronoprogram]}
            cronoprogram: {step: months, entry: incremental, previous-years: false, later-years: 0, total: 100}
            """;

    static MigratingTown create(ApplicationContext context) {
        TownBuilder town = NewTown.found(context);
        return new MigratingTown(town.tenant(), town.plan(FORMAT, draft()));
    }

    private static PlanDraft draft() {
        ItemDraft phase = Drafts.item(
                "/1/1",
                "fase",
                "1",
                "Mappare i procedimenti",
                List.of(),
                Map.of(),
                List.of(Drafts.month(2026, 3, 100)));
        Map<String, Object> fields = Map.of(
                "finalita", "Meno attesa per i cittadini",
                "note-interne", "sentire l'ufficio legale",
                "vecchio-codice", "AB-12");
        return new PlanDraft(
                new Plan.Head("PDO-2026", "Piano 2026", 2026, 2026, "passaggio", 1, null),
                List.of(
                        Drafts.item("/1", "obiettivo", "1", "Ridurre i tempi", List.of(), fields, List.of(), phase),
                        Drafts.item("/2", "obiettivo", "2", "Aprire la biblioteca", List.of(), Map.of(), List.of())));
    }

    PlanId plan() {
        return stored.plan();
    }

    ItemId first() {
        return stored.item("/1").orElseThrow();
    }

    private ItemId phase() {
        return stored.item("/1/1").orElseThrow();
    }

    /** Somebody writes what was reached of the phase in months of 2026. */
    void reach(ApplicationContext context, Map<Integer, String> figures) {
        CurrentTenant.run(tenant.slug(), () -> context.getBean(ProgressImport.class)
                .fill(
                        Actor.SYSTEM,
                        plan(),
                        2026,
                        figures.entrySet().stream()
                                .map(figure -> new ReachedDraft(
                                        phase(),
                                        YearMonth.of(2026, figure.getKey()),
                                        new BigDecimal(figure.getValue())))
                                .toList(),
                        List.of(),
                        null));
    }

    /** What stands written of the phase, by month. */
    Map<Integer, String> reached(ApplicationContext context) {
        Map<Integer, String> figures = new TreeMap<>();
        CurrentTenant.call(tenant.slug(), () -> context.getBean(ProgressReader.class)
                        .of(plan()))
                .reached(phase())
                .forEach((month, percent) -> figures.put(
                        month.getMonthValue(), percent.stripTrailingZeros().toPlainString()));
        return figures;
    }

    /** Publishes version 2 of the format: one field less, one more that must be there. */
    void publishSecondVersion(ApplicationContext context) {
        String next = FORMAT.replace("version: 1", "version: 2")
                .replace(
                        "- {code: vecchio-codice, name: Vecchio codice, type: text}",
                        "- {code: scadenza, name: Scadenza, type: date, required: true}");
        CurrentTenant.run(tenant.slug(), () -> {
            var issues = context.getBean(FormatStore.class).publish("format.yaml", next);
            if (!issues.isEmpty()) {
                throw new IllegalStateException(issues.toString());
            }
        });
    }

    void approve(ApplicationContext context) {
        Drafts.approve(context, tenant, plan(), Drafts.today().minusDays(30));
    }
}
