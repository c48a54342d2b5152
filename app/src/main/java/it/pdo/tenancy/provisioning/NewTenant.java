package it.pdo.tenancy.provisioning;

import it.pdo.shared.InvalidValueException;
import it.pdo.tenancy.Messages;
import it.pdo.tenancy.PopulationClass;
import it.pdo.tenancy.TenantSlug;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The data of a new municipality.
 *
 * @param name the full name, 1 to 200 characters
 * @param istat the six-digit ISTAT code, or null
 * @param ipa the code in the index of public administrations, or null
 * @param populationClass the band of its residents
 * @param contractFrom first day of the contract
 */
public record NewTenant(
        TenantSlug slug,
        String name,
        @Nullable String istat,
        @Nullable String ipa,
        PopulationClass populationClass,
        LocalDate contractFrom) {
    private static final int LONGEST_NAME = 200;
    private static final Pattern ISTAT = Pattern.compile("[0-9]{6}");
    private static final Pattern IPA = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    /** @throws IllegalArgumentException when a part has not its form */
    public NewTenant {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValueException(Messages.message("tenant.name"));
        }
        if (istat != null && !ISTAT.matcher(istat).matches()) {
            throw new InvalidValueException(Messages.message("tenant.istat", istat));
        }
        if (ipa != null && !IPA.matcher(ipa).matches()) {
            throw new InvalidValueException(Messages.message("tenant.ipa", ipa));
        }
    }

    /** A tenant with only slug and name. */
    public static NewTenant named(TenantSlug slug, String name, LocalDate contractFrom) {
        return new NewTenant(slug, name, null, null, PopulationClass.UNKNOWN, contractFrom);
    }
}
