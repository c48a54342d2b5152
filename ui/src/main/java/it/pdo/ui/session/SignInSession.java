package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.identity.SignedIn;
import java.util.regex.Pattern;

/** How a visit begins and ends. */
public final class SignInSession {
    private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

    private SignInSession() {}

    /**
     * Begins the visit of somebody whose identity was verified in this request. The session gets a new identifier, so
     * that one planted before the sign-in is worth nothing after it; the page is loaded again under the new one.
     *
     * @param then where to go, an address within the product without a leading slash
     */
    public static void begin(SignedIn visitor, String then) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        BrowserPreferences.store(
                BrowserPreferences.MUNICIPALITY, visitor.tenant().value());
        VaadinSession.getCurrent().getSession().setAttribute(SignedIn.SESSION_ATTRIBUTE, visitor);
        // One slash and no more: two would name another server.
        UI.getCurrent()
                .getPage()
                .setLocation("/" + LEADING_SLASHES.matcher(then).replaceFirst(""));
    }

    /** Ends the visit: the session and everything in it is gone. */
    public static void end() {
        UI ui = UI.getCurrent();
        String tenant = CurrentUser.current()
                .map(visitor -> "/" + visitor.tenant().value())
                .orElse("");
        ui.getPage().setLocation("/sign-in" + tenant);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
