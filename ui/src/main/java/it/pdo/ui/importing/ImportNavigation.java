package it.pdo.ui.importing;

import io.micronaut.context.annotation.Factory;
import it.pdo.ui.administration.AdministrationNavigation;
import it.pdo.ui.administration.AdministrationTab;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Addresses of imports, and their tab in the administration. */
@Factory
public final class ImportNavigation {
    /** Route of what was imported so far. */
    public static final String IMPORTS = AdministrationNavigation.ADMINISTRATION + "/imports";

    /** Route of the assistant that brings in a file. */
    public static final String NEW = IMPORTS + "/new";

    /** Route of the plan as a file. */
    public static final String EXPORT = "plan-export";

    private static final int ORDER = 40;

    @Singleton
    @Named("imports")
    AdministrationTab tab() {
        return new AdministrationTab(ORDER, IMPORTS, ImportNavigation.class, "tab");
    }
}
