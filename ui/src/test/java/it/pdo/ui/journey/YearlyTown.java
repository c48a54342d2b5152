package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.Tenant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A body whose plan of 2026 and 2027 has an objective worded for both years, and one that ends with the first. */
record YearlyTown(Tenant tenant, StoredPlan stored) {
    private static final String FORMAT = """
            format: annuale
            version: 1
            title: Piano
            years: {from: 2026, to: 2027}
            policy: default
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                fields: [{code: testo, name: Testo, type: long-text, required: true, per-year: true}]
              - {code: fase, name: Fase, plural: Fasi, under: [obiettivo], carries: [cronoprogram]}
            cronoprogram: {step: months, entry: incremental, previous-years: false, later-years: 0, total: 100}
            """;

    static YearlyTown create(ApplicationContext context) {
        TownBuilder town = NewTown.found(context);
        StoredPlan plan = town.plan(FORMAT, draft());
        town.close(plan.plan(), YearMonth.of(2026, 2));
        town.close(plan.plan(), YearMonth.of(2027, 2));
        return new YearlyTown(town.tenant(), plan);
    }

    private static PlanDraft draft() {
        return new PlanDraft(
                new Plan.Head("PDO-2026-2027", "Piano biennale", 2026, 2027, "annuale", 1, null),
                List.of(
                        objective("1", "Aprire lo sportello", Map.of("2026", "Si apre")),
                        objective("2", "Curare il verde", Map.of("2026", "Si pianta", "2027", "Si cura"))));
    }

    private static ItemDraft objective(String code, String title, Map<String, Object> wordings) {
        ItemDraft phase = Drafts.item(
                "/" + code + "/fase",
                "fase",
                code,
                "Fase di " + title,
                List.of(),
                Map.of(),
                List.of(Drafts.month(2026, 3, 50), Drafts.month(2027, 3, 50)));
        return Drafts.item(
                "/" + code, "obiettivo", code, title, List.of(), Map.of("testo", wordings), List.of(), phase);
    }
}
