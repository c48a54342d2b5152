package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.history.Actor;
import it.pdo.identity.AccountDraft;
import it.pdo.identity.Accounts;
import it.pdo.identity.Grant;
import it.pdo.identity.PasswordHash;
import it.pdo.identity.Passwords;
import it.pdo.identity.Role;
import it.pdo.organisation.UnitDraft;
import it.pdo.organisation.Units;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.testing.TestDatabase;
import java.util.List;

/** A municipality that signed its contract yesterday: two direzioni and an administrator, no format and no plan. */
record NewTown(Tenant tenant) {
    static final String PASSWORD = "parola-di-prova-26";
    static final String ADMINISTRATOR = "ada.riva";

    static NewTown create(ApplicationContext context) {
        Tenant tenant = TestDatabase.newTenant(context);
        return CurrentTenant.call(tenant.slug(), () -> {
            context.getBean(Units.class)
                    .create(
                            Actor.SYSTEM,
                            null,
                            List.of(
                                    new UnitDraft("direzione", "SER", "Direzione Servizi", List.of()),
                                    new UnitDraft("direzione", "TEC", "Direzione Tecnica", List.of())));
            PasswordHash password = context.getBean(Passwords.class).hash(PASSWORD);
            AccountDraft account =
                    new AccountDraft(ADMINISTRATOR, "Ada Riva", null, List.of(Grant.everywhere(Role.TENANT_ADMIN)));
            if (context.getBean(Accounts.class).open(account, password).isEmpty()) {
                throw new IllegalStateException("account already there: " + ADMINISTRATOR);
            }
            return new NewTown(tenant);
        });
    }
}
