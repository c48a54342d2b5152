package it.pdo.tenancy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber as the catalog knows it.
 *
 * @param istat the six-digit ISTAT code, when told
 * @param ipa the code in the index of public administrations, when told
 * @param server name of the database server that holds the schema
 * @param schema name of the schema; everything of the tenant is in it and nothing else is
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

    /** The ISTAT code, when told. */
    public Optional<String> istatCode() {
        return Optional.ofNullable(istat);
    }

    /** The code in the index of public administrations, when told. */
    public Optional<String> ipaCode() {
        return Optional.ofNullable(ipa);
    }

    /** Whether people can sign in. */
    public boolean isReady() {
        return state instanceof TenantState.Ready;
    }
}
