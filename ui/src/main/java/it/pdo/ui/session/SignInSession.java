package it.pdo.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import it.pdo.identity.SignedIn;
import java.util.regex.Pattern;

/** Starts and ends the session of a user. */
public final class SignInSession {
    private static final Pattern LEADING_SLASHES = Pattern.compile("^[/\\\\]+");

    private SignInSession() {}

    /**
     * Starts the session of a user verified in this request. The session gets a new identifier, which prevents session
     * fixation; the page is reloaded. Every other page open in this browser under another account ends: its next request is
     * answered as one of an expired session, so that no page shows or writes what belongs to another account. Pages of the same
     * account go on.
     *
     * @param then URL to go to, within the product and without a leading slash
     */
    public static void begin(SignedIn visitor, String then) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        BrowserPreferences.store(
                BrowserPreferences.MUNICIPALITY, visitor.tenant().value());
        VaadinSession session = VaadinSession.getCurrent();
        boolean ofAnother = CurrentUser.of(session)
                .filter(before -> !before.tenant().equals(visitor.tenant())
                        || !before.account().equals(visitor.account()))
                .isPresent();
        if (ofAnother) {
            session.getUIs().stream()
                    .filter(page -> !page.equals(UI.getCurrent()))
                    .forEach(UI::close);
        }
        session.getSession().setAttribute(SignedIn.SESSION_ATTRIBUTE, visitor);
        // Exactly one slash: two would name another server.
        UI.getCurrent()
                .getPage()
                .setLocation("/" + LEADING_SLASHES.matcher(then).replaceFirst(""));
    }

    /** Ends the session and discards all its data. */
    public static void end() {
        UI ui = UI.getCurrent();
        String tenant = CurrentUser.current()
                .map(visitor -> "/" + visitor.tenant().value())
                .orElse("");
        ui.getPage().setLocation("/sign-in" + tenant);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
