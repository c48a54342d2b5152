package it.pdo.ui.plan;

import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.ui.shell.MenuEntry;
import it.pdo.ui.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** URLs of the plan, and its menu entry. */
@Singleton
public final class PlanNavigation implements MenuEntry {
    /** Route of the plan. */
    public static final String PLAN = "plan";

    /** Parameter of a sheet's address: what on it to show first, one of the parts below or the id of a row. */
    public static final String AT = "at";

    public static final String CRONOPROGRAM = "cronoprogram";
    public static final String PEOPLE = "people";
    public static final String RESOURCES = "resources";

    /** Route where a plan begins. */
    public static final String NEW = PLAN + "/new";

    /** Route of the life of a plan. */
    public static final String LIFE = PLAN + "/life";

    /** Route of the second level of the plan in hand. */
    public static final String SECOND_LEVEL = "second-level";

    /** Route of sheets one after the other, to be printed. */
    static final String PRINT = PLAN + "/print";

    static final String OF = "plan";
    static final String WORDS = "q";
    static final String UNIT = "unit";
    static final String YEAR = "year";
    static final String ITEM = "item";
    private static final int ORDER = 20;

    PlanNavigation() {}

    /** A plan, whichever it is. */
    public static String plan(PlanId plan) {
        return PLAN + "?" + OF + "=" + plan;
    }

    /** The life of a plan: its states, acts, variations and revisions. */
    public static String life(PlanId plan) {
        return LIFE + "/" + plan;
    }

    /** The sheet of an item. */
    public static String sheet(ItemId item) {
        return PLAN + "/" + item;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label(Locale locale) {
        return Texts.of(PlanNavigation.class, locale).get("menu");
    }

    @Override
    public String href() {
        return PLAN;
    }

    @Override
    public boolean covers(String path) {
        return path.equals(PLAN) || path.startsWith(PLAN + "/") || path.equals("check") || path.equals(SECOND_LEVEL);
    }

    /** Every address below the plan's own is of one plan or one item. */
    @Override
    public String forAnotherPlan(String path) {
        return path.startsWith(PLAN + "/") ? PLAN : path;
    }

    @Override
    public boolean shownTo(SignedIn visitor) {
        return true;
    }
}
