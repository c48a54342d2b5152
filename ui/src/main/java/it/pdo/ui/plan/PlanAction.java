package it.pdo.ui.plan;

import it.pdo.planning.Item;
import it.pdo.ui.session.PlanInView;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to do with a plan, or with one item of it: a button in the row of actions of the plan's page and of each
 * sheet. Every bean of this type is in the row; a feature adds itself by having one.
 */
public interface PlanAction {
    /** Where the button stands; lower comes first. */
    int order();

    /** Its words in a language. */
    String label(Locale locale);

    /**
     * Where it leads.
     *
     * @param item absent on the page of the whole plan
     * @return the address; empty when this person cannot do it here, and then there is no button
     */
    Optional<String> href(PlanInView plan, @Nullable Item item);
}
