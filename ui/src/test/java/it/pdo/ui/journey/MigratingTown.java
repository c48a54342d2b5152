package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Act;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.life.PassageDetails;
import it.pdo.planning.life.PlanLife;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ProgressReader;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        Tenant tenant = NewTown.create(context).tenant();
        return CurrentTenant.call(tenant.slug(), () -> {
            var issues = context.getBean(FormatStore.class).publish("format.yaml", FORMAT);
            if (!issues.isEmpty()) {
                throw new IllegalStateException(issues.toString());
            }
            return new MigratingTown(tenant, context.getBean(PlanStore.class).create(Actor.SYSTEM, draft()));
        });
    }

    private static PlanDraft draft() {
        ItemDraft phase = item(
                "fase",
                "1",
                "Mappare i procedimenti",
                Map.of(),
                List.of(new CellDraft(CellKind.MONTH, 2026, 3, BigDecimal.valueOf(100))),
                List.of(),
                "/1/1");
        return new PlanDraft(
                "PDO-2026",
                "Piano 2026",
                2026,
                2026,
                "passaggio",
                1,
                null,
                List.of(
                        item(
                                "obiettivo",
                                "1",
                                "Ridurre i tempi",
                                Map.of(
                                        "finalita",
                                        "Meno attesa per i cittadini",
                                        "note-interne",
                                        "sentire l'ufficio legale",
                                        "vecchio-codice",
                                        "AB-12"),
                                List.of(),
                                List.of(phase),
                                "/1"),
                        item("obiettivo", "2", "Aprire la biblioteca", Map.of(), List.of(), List.of(), "/2")));
    }

    private static ItemDraft item(
            String level,
            String code,
            String title,
            Map<String, Object> fields,
            List<CellDraft> cells,
            List<ItemDraft> below,
            String pointer) {
        return new ItemDraft(
                level,
                code,
                title,
                List.of(),
                null,
                ItemState.ACTIVE,
                fields,
                cells,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                below,
                pointer);
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

    void approve(ApplicationContext context) {
        SignedIn admin = new SignedIn(
                tenant.slug(), new AccountId(1), "ada.riva", "Ada Riva", List.of(Grant.everywhere(Role.TENANT_ADMIN)));
        PassageDetails details = PassageDetails.by(
                new Act("Deliberazione di Giunta", "45", LocalDate.now().minusDays(30)));
        CurrentTenant.run(tenant.slug(), () -> {
            for (PlanState state : List.of(PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED)) {
                context.getBean(PlanLife.class).pass(admin, plan(), state, details);
            }
        });
    }
}
