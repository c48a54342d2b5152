package it.pdo.tenancy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the catalog.
 *
 * @param istat the six-digit ISTAT code, or null
 * @param ipa the code in the index of public administrations, or null
 * @param server name of the database server that holds the schema
 * @param schema name of the schema; holds all data of this tenant and nothing else
 */
public record Tenant(
        long id,
        TenantSlug slug,
        String name,
        @Nullable String istat,
        @Nullable String ipa,
        PopulationClass populationClass,
        TenantState state,
        LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        String server,
        String schema) {

    /** The ISTAT code, if known. */
    public Optional<String> istatCode() {
        return Optional.ofNullable(istat);
    }

    /** The code in the index of public administrations, if known. */
    public Optional<String> ipaCode() {
        return Optional.ofNullable(ipa);
    }

    /** Whether people can sign in. */
    public boolean isReady() {
        return state instanceof TenantState.Ready;
    }
}
