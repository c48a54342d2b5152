package it.pdo.ui.home;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.ui.shell.MenuEntry;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The home page in the menu, for users with responsibility for others; users who only enter values do not see it. */
@Singleton
public final class HomeNavigation implements MenuEntry {
    private static final int ORDER = 5;

    HomeNavigation() {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(HomeNavigation.class, locale).get("menu");
    }

    @Override
    public String href() {
        return "";
    }

    @Override
    public boolean covers(String path) {
        return path.isEmpty();
    }

    @Override
    public boolean shownTo(SignedIn visitor) {
        return answersForOthers(visitor);
    }

    static boolean answersForOthers(SignedIn visitor) {
        return Permissions.of(visitor).may(Operation.READ_OVERVIEW).allowed();
    }
}
