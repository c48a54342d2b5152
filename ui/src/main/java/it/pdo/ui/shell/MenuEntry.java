package it.pdo.ui.shell;

import it.pdo.identity.SignedIn;
import java.util.Locale;

/** A menu entry. A feature contributes it as a bean, its {@code XxxNavigation}, the only public part of the feature. */
public interface MenuEntry {
    /** Position in the menu, smaller first: 10 month, 20 plan, 30 results, 40 administration. */
    int order();

    String label(Locale locale);

    /** URL without a leading slash. */
    String href();

    /** Whether a URL belongs to this entry, so that the menu highlights it. */
    boolean covers(String path);

    /** The URL for the same page after another plan was chosen; by default the same URL. */
    default String forAnotherPlan(String path) {
        return path;
    }

    /** Whether the entry is shown to the user. */
    boolean shownTo(SignedIn visitor);
}
