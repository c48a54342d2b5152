package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.Role;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A body with two direzioni and people of every role, with a plan of 2026 whose format has a second level: one objective of
 * each direzione, the first with a phase.
 */
record DirectedTown(Tenant tenant, StoredPlan stored) {
    private static final String FORMAT = """
            format: diretto
            version: 1
            title: Piano degli obiettivi
            years: {from: 2026, to: 2026}
            policy: default
            unit-kinds:
              - {code: direzione, name: Direzione, plural: Direzioni}
              - {code: sezione, name: Sezione, plural: Sezioni}
            checkpoints:
              - {code: dicembre, name: "31 dicembre", date: "12-31"}
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                unit: {use: required}
                carries: [indicators]
                fields: [{code: finalita, name: Finalità, type: text}]
              - {code: fase, name: Fase, plural: Fasi, under: [obiettivo], carries: [cronoprogram]}
              - code: secondo
                name: Obiettivo di secondo livello
                plural: Obiettivi di secondo livello
                under: [obiettivo]
                unit: {use: optional}
                second-level: true
                added-by: [unit-head, director]
            cronoprogram: {step: months, entry: incremental, previous-years: true, later-years: 1, total: 100}
            indicator-card:
              dimensions: [{code: tempo, name: Tempo}]
              dimension: optional
              columns: [unit-of-measure, source, description]
              readings: monthly
            """;

    static DirectedTown create(ApplicationContext context) {
        TownBuilder town = TownBuilder.with(
                        context,
                        TownBuilder.direction(
                                "SER",
                                "Direzione Servizi",
                                TownBuilder.section("PER", "Personale"),
                                TownBuilder.section("TRI", "Tributi")),
                        TownBuilder.direction("TEC", "Direzione Tecnica"))
                .account("ada.riva", SmallTown.PASSWORD, Role.TENANT_ADMIN)
                .account("dina.costa", SmallTown.PASSWORD, Role.DIRECTOR, "SER")
                .account("luca.villa", SmallTown.PASSWORD, Role.UNIT_HEAD, "PER")
                .account("anna.neri", SmallTown.PASSWORD, Role.CONTRIBUTOR, "PER")
                .account("enzo.greco", SmallTown.PASSWORD, Role.EVALUATOR);
        return new DirectedTown(town.tenant(), town.plan(FORMAT, draft()));
    }

    private static PlanDraft draft() {
        ItemDraft phase =
                Drafts.item("/1/1", "fase", "1", "Analisi", List.of(), Map.of(), List.of(Drafts.month(2026, 3, 100)));
        return new PlanDraft(
                new Plan.Head("PDO-2026", "Piano 2026", 2026, 2026, "diretto", 1, null),
                List.of(
                        objective("1", "Sportello unico", "Direzione Servizi", phase),
                        objective("2", "Strade sicure", "Direzione Tecnica")));
    }

    private static ItemDraft objective(String code, String title, String unit, ItemDraft... below) {
        return Drafts.item("/" + code, "obiettivo", code, title, List.of(unit), Map.of(), List.of(), below);
    }

    PlanId plan() {
        return stored.plan();
    }

    ItemId objective() {
        return stored.item("/1").orElseThrow();
    }

    /** Leads the plan to its approval by an act of that day. */
    DirectedTown approved(ApplicationContext context, LocalDate day) {
        Drafts.approve(context, tenant, plan(), day);
        return this;
    }
}
