package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.Passwords;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.TestDatabase;
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
        Tenant tenant = TestDatabase.newTenant(context);
        return CurrentTenant.call(tenant.slug(), () -> {
            UnitTree units = context.getBean(Units.class)
                    .create(
                            Actor.SYSTEM,
                            null,
                            List.of(
                                    new UnitDraft(
                                            "direzione",
                                            "SER",
                                            "Direzione Servizi",
                                            List.of(
                                                    new UnitDraft("sezione", "PER", "Personale", List.of()),
                                                    new UnitDraft("sezione", "TRI", "Tributi", List.of()))),
                                    new UnitDraft("direzione", "TEC", "Direzione Tecnica", List.of())));
            openAccounts(context, units);
            return new DirectedTown(tenant, Drafts.store(context, FORMAT, draft()));
        });
    }

    private static void openAccounts(ApplicationContext context, UnitTree units) {
        var password = context.getBean(Passwords.class).hash(SmallTown.PASSWORD);
        var services = units.findByCode("SER").orElseThrow().id();
        var staff = units.findByCode("PER").orElseThrow().id();
        Map.of(
                        "ada.riva", Grant.everywhere(Role.TENANT_ADMIN),
                        "dina.costa", Grant.on(Role.DIRECTOR, services),
                        "luca.villa", Grant.on(Role.UNIT_HEAD, staff),
                        "anna.neri", Grant.on(Role.CONTRIBUTOR, staff),
                        "enzo.greco", Grant.everywhere(Role.EVALUATOR))
                .forEach((username, grant) -> {
                    AccountDraft account = new AccountDraft(username, username, null, List.of(grant));
                    if (context.getBean(Accounts.class).open(account, password).isEmpty()) {
                        throw new IllegalStateException("account already there: " + username);
                    }
                });
    }

    private static PlanDraft draft() {
        ItemDraft phase =
                Drafts.item("/1/1", "fase", "1", "Analisi", List.of(), Map.of(), List.of(Drafts.month(2026, 3, 100)));
        return new PlanDraft(
                "PDO-2026",
                "Piano 2026",
                2026,
                2026,
                "diretto",
                1,
                null,
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
