package it.pdo.ui.month;

import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitId;
import it.pdo.ui.shell.MenuEntry;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Locale;

/** URLs of the month, and its menu entry. */
@Singleton
public final class MonthNavigation implements MenuEntry {
    /** Route of the month at hand; a month follows it. */
    public static final String MONTH = "month";

    static final String UNIT = "unit";
    private static final int ORDER = 10;

    MonthNavigation() {}

    /** {@code month/2022-05}. */
    public static String at(YearMonth month) {
        return MONTH + "/" + month;
    }

    /** The month, showing one unit alone. */
    public static String of(YearMonth month, UnitId unit) {
        return at(month) + "?" + UNIT + "=" + unit;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(MonthNavigation.class, locale).get("menu");
    }

    @Override
    public String href() {
        return MONTH;
    }

    @Override
    public boolean covers(String path) {
        return path.equals(MONTH) || path.startsWith(MONTH + "/");
    }

    /** The month at hand of the other plan: it may not have the one in sight. */
    @Override
    public String forAnotherPlan(String path) {
        return MONTH;
    }

    @Override
    public boolean shownTo(SignedIn visitor) {
        return true;
    }
}
