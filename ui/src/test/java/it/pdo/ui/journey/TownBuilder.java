package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.Passwords;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.progress.ProgressImport;
import it.pdo.progress.ReachedDraft;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.TestDatabase;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the municipality of a journey into being: its units, who signs in there, its plans and their months. */
final class TownBuilder {
    private final ApplicationContext context;
    private final Tenant tenant;

    private TownBuilder(ApplicationContext context) {
        this.context = context;
        this.tenant = TestDatabase.newTenant(context);
    }

    /** A municipality with these units, which nobody signs in to yet. */
    static TownBuilder with(ApplicationContext context, UnitDraft... units) {
        TownBuilder town = new TownBuilder(context);
        CurrentTenant.run(
                town.tenant.slug(), () -> context.getBean(Units.class).create(Actor.SYSTEM, null, List.of(units)));
        return town;
    }

    /** A direzione, {@code DIR}, with the sezioni {@code PER} and {@code TRI}, and four people around it. */
    static TownBuilder ofOneDirection(ApplicationContext context, String password) {
        return with(
                        context,
                        direction("DIR", "Direzione Servizi", section("PER", "Personale"), section("TRI", "Tributi")))
                .account("anna.neri", password, Role.CONTRIBUTOR, "PER")
                .account("bruno.sala", password, Role.CONTRIBUTOR, "PER")
                .account("dina.costa", password, Role.DIRECTOR, "DIR")
                .account("ada.riva", password, Role.TENANT_ADMIN);
    }

    static UnitDraft direction(String code, String name, UnitDraft... below) {
        return new UnitDraft("direzione", code, name, List.of(below));
    }

    static UnitDraft section(String code, String name) {
        return new UnitDraft("sezione", code, name, List.of());
    }

    /** Somebody with a role in the whole municipality; {@code anna.neri} is called Anna Neri. */
    TownBuilder account(String username, String password, Role role) {
        return account(username, password, Grant.everywhere(role));
    }

    /** Somebody with a role on the unit of that code. */
    TownBuilder account(String username, String password, Role role, String unit) {
        UnitId on = CurrentTenant.call(tenant.slug(), () -> context.getBean(Units.class)
                .tree()
                .findByCode(unit)
                .orElseThrow()
                .id());
        return account(username, password, Grant.on(role, on));
    }

    private TownBuilder account(String username, String password, Grant grant) {
        AccountDraft account = new AccountDraft(username, name(username), null, List.of(grant));
        CurrentTenant.run(tenant.slug(), () -> {
            if (context.getBean(Accounts.class)
                    .open(account, context.getBean(Passwords.class).hash(password))
                    .isEmpty()) {
                throw new IllegalStateException("account already there: " + username);
            }
        });
        return this;
    }

    private static String name(String username) {
        return Arrays.stream(username.split("\\.", -1))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Stores a plan under a format that this program ships. */
    StoredPlan plan(PlanDraft plan) {
        return CurrentTenant.call(
                tenant.slug(), () -> context.getBean(PlanStore.class).create(Actor.SYSTEM, plan));
    }

    /** Publishes a format and stores a plan under it. */
    StoredPlan plan(String format, PlanDraft plan) {
        return CurrentTenant.call(tenant.slug(), () -> Drafts.store(context, format, plan));
    }

    /** Closes the months of a year until the given one, with what was reached in them. */
    void close(PlanId plan, YearMonth last, ReachedDraft... reached) {
        CurrentTenant.run(tenant.slug(), () -> context.getBean(ProgressImport.class)
                .fill(Actor.SYSTEM, plan, last.getYear(), List.of(reached), List.of(), last));
    }

    Tenant tenant() {
        return tenant;
    }
}
