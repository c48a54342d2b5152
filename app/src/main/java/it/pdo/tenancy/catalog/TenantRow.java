package it.pdo.tenancy.catalog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.tenancy.PopulationClass;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the catalog. */
@MappedEntity("tenant")
public record TenantRow(
        @Id long id,
        String slug,
        String name,
        @Nullable String istat,
        @Nullable String ipa,
        PopulationClass populationClass,
        State state,
        @Nullable String stateReason,
        LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        String serverName,
        String schemaName,
        String userName,
        String sealedPassword,
        @Nullable String changelogChecksum,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        Instant createdAt) {

    /** How the states are written. */
    public enum State {
        PROVISIONING,
        READY,
        /** The next upgrade tries again. */
        MIGRATION_FAILED,
        CLOSED
    }

    public Tenant tenant() {
        TenantState told =
                switch (state) {
                    case PROVISIONING -> new TenantState.InProvisioning();
                    case READY -> new TenantState.Ready();
                    case MIGRATION_FAILED, CLOSED -> new TenantState.Closed(stateReason == null ? "" : stateReason);
                };
        return new Tenant(
                id,
                new TenantSlug(slug),
                name,
                new Tenant.Codes(istat, ipa),
                populationClass,
                told,
                new Tenant.Contract(contractFrom, contractTo),
                new Tenant.Database(serverName, schemaName));
    }
}
