package it.pdo.ui.administration;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.ui.shell.MenuEntry;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** URLs of the administration, and its menu entry for administrators. */
@Singleton
public final class AdministrationNavigation implements MenuEntry {
    /** Route of the reporting periods, where the administration begins. */
    public static final String ADMINISTRATION = "administration";

    /** Route of the targets to be confirmed. */
    public static final String TARGETS = ADMINISTRATION + "/targets";

    private static final int ORDER = 40;

    AdministrationNavigation() {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(AdministrationNavigation.class, locale).get("menu");
    }

    @Override
    public String href() {
        return ADMINISTRATION;
    }

    @Override
    public boolean covers(String path) {
        return path.equals(ADMINISTRATION) || path.startsWith(ADMINISTRATION + "/");
    }

    @Override
    public boolean shownTo(SignedIn visitor) {
        return Permissions.of(visitor).may(Operation.OPEN_PERIOD).allowed();
    }
}
