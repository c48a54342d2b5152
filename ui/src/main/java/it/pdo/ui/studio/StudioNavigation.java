package it.pdo.ui.studio;

import io.micronaut.context.annotation.Factory;
import it.pdo.formatversion.FormatDraftId;
import it.pdo.ui.administration.AdministrationNavigation;
import it.pdo.ui.administration.AdministrationTab;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Addresses of the formats and their studio, and their place in the administration. */
@Factory
public final class StudioNavigation {
    /** Route of the list of formats. */
    public static final String FORMATS = AdministrationNavigation.ADMINISTRATION + "/formats";

    static final String NEW = FORMATS + "/new";
    static final String DRAFT = FORMATS + "/draft";
    static final String VERSION = FORMATS + "/version";
    static final String MIGRATE = FORMATS + "/migrate";
    static final String PART = "part";
    private static final int ORDER = 30;

    StudioNavigation() {}

    /** The studio on a draft. */
    static String draft(FormatDraftId id) {
        return DRAFT + "/" + id;
    }

    /** A published version, to be read. */
    static String version(String code, int version) {
        return VERSION + "/" + code + "/" + version;
    }

    @Singleton
    @Named("formats")
    AdministrationTab tab() {
        return new AdministrationTab(ORDER, FORMATS, StudioNavigation.class, "formats.tab");
    }
}
