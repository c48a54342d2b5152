package it.pdo.ui.home;

import com.vaadin.flow.component.Component;
import it.pdo.identity.SignedIn;
import it.pdo.ui.session.CurrentPlan;
import java.util.Locale;
import java.util.Optional;

/** A card of another feature on the home page. Every bean of this type is shown. */
public interface HomeCard {
    /** The card for the current plan; empty when there is nothing for this user. */
    Optional<Component> of(SignedIn who, CurrentPlan plan, Locale language);
}
