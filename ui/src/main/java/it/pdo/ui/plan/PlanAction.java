package it.pdo.ui.plan;

import it.pdo.planning.Item;
import it.pdo.ui.session.PlanInView;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action on a plan or on one of its items: a button on the plan's page and on each sheet. Every bean of this type is
 * shown.
 */
public interface PlanAction {
    /** Position of the button; lower comes first. */
    int order();

    /** Label of the button in a language. */
    String label(Locale locale);

    /**
     * The target of the button.
     *
     * @param item null on the page of the whole plan
     * @return the URL; empty when the user cannot do it here, and then there is no button
     */
    Optional<String> href(PlanInView plan, @Nullable Item item);
}
