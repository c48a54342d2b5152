package it.pdo.ui.administration;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The tabs of the administration's own pages. */
@Factory
final class OwnTabs {

    @Singleton
    @Named("periods")
    AdministrationTab periods() {
        return new AdministrationTab(10, AdministrationNavigation.ADMINISTRATION, OwnTabs.class, "periods.tab");
    }

    @Singleton
    @Named("targets")
    AdministrationTab targets() {
        return new AdministrationTab(20, AdministrationNavigation.TARGETS, OwnTabs.class, "targets.tab");
    }
}
