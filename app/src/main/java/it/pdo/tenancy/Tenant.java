package it.pdo.tenancy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the catalog.
 *
 * @param codes its codes in public registers
 * @param contract the days of its contract
 * @param database where its data are
 */
public record Tenant(
        long id,
        TenantSlug slug,
        String name,
        Codes codes,
        PopulationClass populationClass,
        TenantState state,
        Contract contract,
        Database database) {

    /**
     * The codes of a municipality in public registers.
     *
     * @param istat the six-digit ISTAT code, or null
     * @param ipa the code in the index of public administrations, or null
     */
    public record Codes(@Nullable String istat, @Nullable String ipa) {}

    /** The days between which a municipality is served; no last day when open. */
    public record Contract(LocalDate contractFrom, @Nullable LocalDate contractTo) {}

    /**
     * Where the data of a tenant are.
     *
     * @param server name of the database server that holds the schema
     * @param schema name of the schema; holds all data of this tenant and nothing else
     */
    public record Database(String server, String schema) {}

    /** The ISTAT code, if known. */
    public Optional<String> istatCode() {
        return Optional.ofNullable(codes.istat());
    }

    /** The code in the index of public administrations, if known. */
    public Optional<String> ipaCode() {
        return Optional.ofNullable(codes.ipa());
    }

    /** Whether people can sign in. */
    public boolean isReady() {
        return state instanceof TenantState.Ready;
    }

    public String schema() {
        return database.schema();
    }
}
