package it.pdo.formatversion;

import it.pdo.format.PlanFormat;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.Plan;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.FormatVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The published plan formats of the bound tenant, for whoever holds a role in the body: they hold no data of anybody.
 *
 * <p>Every method throws {@link it.pdo.identity.PermissionDeniedException} for whoever holds none.
 */
@Singleton
public class PublishedFormats {
    private final FormatStore formats;

    PublishedFormats(FormatStore formats) {
        this.formats = formats;
    }

    /** The format a plan was written under; empty when the tenant has not that version. */
    public Optional<PlanFormat> of(SignedIn who, Plan plan) {
        mayRead(who);
        return formats.of(plan);
    }

    /** One version; empty when it was never published. */
    public Optional<PlanFormat> find(SignedIn who, String code, int version) {
        mayRead(who);
        return formats.find(code, version);
    }

    /** The file of a version, exactly as it was published; empty when it never was. */
    public Optional<String> text(SignedIn who, String code, int version) {
        mayRead(who);
        return formats.text(code, version);
    }

    /** Every version with the plans written under it: by code, the latest of each first. */
    public List<FormatVersion> versions(SignedIn who) {
        mayRead(who);
        return formats.versions();
    }

    private static void mayRead(SignedIn who) {
        Permissions.of(who).may(Operation.READ_RULES).require();
    }
}
