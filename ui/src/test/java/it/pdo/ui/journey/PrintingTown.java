package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.tenancy.Tenant;
import java.util.List;
import java.util.Map;

/**
 * A {@link NewTown} with a plan of three objectives and two services. Objectives are printed upright, each on a page of its
 * own, signed, without the actions below them; services lie down and follow each other.
 */
record PrintingTown(Tenant tenant) {
    private static final String FORMAT = """
            format: stampa
            version: 1
            title: Piano da stampare
            years: {from: 2026, to: 2026}
            policy: default
            unit-kinds:
              - {code: direzione, name: Direzione, plural: Direzioni}
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                unit: {use: required}
                fields:
                  - {code: finalita, name: Finalità, type: text}
                print: {orientation: portrait, parts: [fields], columns: 1, page-break: true, signatures: [Il Dirigente, Il Segretario]}
              - {code: azione, name: Azione, plural: Azioni, under: [obiettivo]}
              - code: servizio
                name: Servizio
                plural: Servizi
                under: [plan]
                unit: {use: required}
                fields:
                  - {code: descrizione, name: Descrizione, type: text}
                print: {orientation: landscape, columns: 2, page-break: false}
            """;

    static PrintingTown create(ApplicationContext context) {
        TownBuilder town = NewTown.found(context);
        town.plan(FORMAT, draft());
        return new PrintingTown(town.tenant());
    }

    private static PlanDraft draft() {
        return new PlanDraft(
                new Plan.Head("STAMPA", "Piano da stampare", 2026, 2026, "stampa", 1, null),
                List.of(
                        objective("1", "Sportello unico", "Direzione Servizi"),
                        objective("2", "Tributi in linea", "Direzione Servizi"),
                        objective("3", "Manutenzione delle scuole", "Direzione Tecnica"),
                        service("4", "Biblioteca"),
                        service("5", "Anagrafe")));
    }

    private static ItemDraft objective(String code, String title, String unit) {
        ItemDraft action = Drafts.item(
                "/" + code + "a", "azione", code + "a", "Azione di " + title, List.of(), Map.of(), List.of());
        return Drafts.item(
                "/" + code,
                "obiettivo",
                code,
                title,
                List.of(unit),
                Map.of("finalita", "Servire meglio"),
                List.of(),
                action);
    }

    private static ItemDraft service(String code, String title) {
        return Drafts.item(
                "/" + code,
                "servizio",
                code,
                title,
                List.of("Direzione Servizi"),
                Map.of("descrizione", "Ogni giorno"),
                List.of());
    }
}
