package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import it.pdo.identity.SignedIn;
import it.pdo.ui.session.CurrentPlan;
import java.util.Locale;
import java.util.Optional;

/**
 * Something on the first page of who answers for others that another feature has to tell them. Every bean of this type is
 * asked; a feature adds itself by having one.
 */
public interface HomeCard {
    /** What there is to tell about the plan in hand; empty when there is nothing for this person. */
    Optional<Component> of(SignedIn who, CurrentPlan plan, Locale language);
}
