package it.pdo.ui.editor;

import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.ui.plan.PlanNavigation;
import org.jspecify.annotations.Nullable;

/** URLs of the editor pages. */
public final class EditorNavigation {
    static final String ITEM = "item";
    static final String EDIT = PlanNavigation.PLAN + "/edit";
    static final String ADD = PlanNavigation.PLAN + "/add";
    static final String UNDER = "under";
    static final String LEVEL = "level";
    static final String OF = "plan";

    /** Where a plan begins. */
    public static final String NEW_PLAN = PlanNavigation.NEW;

    private EditorNavigation() {}

    /** The form of an item. */
    public static String edit(ItemId item) {
        return EDIT + "/" + item;
    }

    /** The form of an item, at one of its fields. */
    public static String edit(ItemId item, String path) {
        return edit(item) + "?at=" + path;
    }

    /** A new item in a plan, under another or at the top. */
    public static String add(PlanId plan, @Nullable ItemId under) {
        return ADD + "?" + OF + "=" + plan + (under == null ? "" : "&" + UNDER + "=" + under);
    }

    static String add(PlanId plan, @Nullable ItemId under, String level) {
        return add(plan, under) + "&" + LEVEL + "=" + level;
    }
}
