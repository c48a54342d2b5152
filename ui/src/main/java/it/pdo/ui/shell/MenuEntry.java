package it.pdo.ui.shell;

import it.pdo.identity.SignedIn;
import java.util.Locale;

/**
 * One word of the menu. A feature offers it as a bean of its {@code XxxNavigation}; nothing else of the feature is
 * seen from outside.
 */
public interface MenuEntry {
    /** Place in the menu, smaller first: 10 month, 20 plan, 30 results, 40 administration. */
    int order();

    String label(Locale locale);

    /** Where it goes, without a leading slash. */
    String href();

    /** Whether an address of the product belongs to this entry, so that the menu shows where one is. */
    boolean covers(String path);

    /** Where somebody at an address of this entry is taken when they choose another plan: the same page, unless it says. */
    default String forAnotherPlan(String path) {
        return path;
    }

    /** Whether there is anything behind it for this person. */
    boolean shownTo(SignedIn visitor);
}
