package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.planning.Act;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** How the towns of the journeys write their plans. */
final class Drafts {
    private Drafts() {}

    /** An item that a pointer names. */
    static ItemDraft item(
            String pointer,
            String level,
            String code,
            String title,
            List<String> unit,
            Map<String, Object> fields,
            List<CellDraft> cells,
            ItemDraft... below) {
        return new ItemDraft(
                new ItemHeading(level, code, title, null, ItemState.ACTIVE, fields),
                unit,
                new ItemParts<>(cells, List.of(), List.of(), List.of()),
                List.of(),
                List.of(below),
                pointer);
    }

    /** What is planned in a month, in percent. */
    static CellDraft month(int year, int month, int percent) {
        return new CellDraft(CellKind.MONTH, year, month, BigDecimal.valueOf(percent));
    }

    /** Publishes a format for the bound tenant and stores a plan under it. */
    static StoredPlan store(ApplicationContext context, String format, PlanDraft plan) {
        var issues = context.getBean(FormatStore.class).publish("format.yaml", format);
        if (!issues.isEmpty()) {
            throw new IllegalStateException(issues.toString());
        }
        return context.getBean(PlanStore.class).create(Actor.SYSTEM, plan);
    }

    /** The day it is in Italy, where the acts are dated. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Rome"));
    }

    /** Leads a plan to its approval by an act of that day. */
    static void approve(ApplicationContext context, Tenant tenant, PlanId plan, LocalDate day) {
        SignedIn admin = new SignedIn(
                tenant.slug(), new AccountId(1), "ada.riva", "Ada Riva", List.of(Grant.everywhere(Role.TENANT_ADMIN)));
        TransitionDetails details = TransitionDetails.by(new Act("Deliberazione di Giunta", "45", day));
        CurrentTenant.run(tenant.slug(), () -> {
            for (PlanState state : List.of(PlanState.PROPOSED, PlanState.NEGOTIATED, PlanState.APPROVED)) {
                context.getBean(PlanLifecycle.class).pass(admin, plan, state, details);
            }
        });
    }
}
