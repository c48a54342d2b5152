package it.pdo.ui.journey;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.Role;
import it.pdo.tenancy.Tenant;

/** A municipality that signed its contract yesterday: two direzioni and an administrator, no format and no plan. */
record NewTown(Tenant tenant) {
    static final String PASSWORD = "parola-di-prova-26";
    static final String ADMINISTRATOR = "ada.riva";

    static NewTown create(ApplicationContext context) {
        return new NewTown(found(context).tenant());
    }

    /** The same, to be given more. */
    static TownBuilder found(ApplicationContext context) {
        return TownBuilder.with(
                        context,
                        TownBuilder.direction("SER", "Direzione Servizi"),
                        TownBuilder.direction("TEC", "Direzione Tecnica"))
                .account(ADMINISTRATOR, PASSWORD, Role.TENANT_ADMIN);
    }
}
